namespace GenerativeModels.Plotting;

/// <summary>How numbers are laid out along an axis.</summary>
public enum AxisScale
{
    /// <summary>Equal differences take equal room.</summary>
    Linear,

    /// <summary>Equal ratios take equal room; numbers that are not above 0 have no place and leave a gap.</summary>
    Log,
}
