namespace GenerativeModels.Datasets;

/// <summary>How differently people write. Lengths are in halves of a digit's height, standard deviations unless said otherwise.</summary>
internal sealed record HandStyle
{
    /// <summary>How far each point that the pen passes is off.</summary>
    public double Tremor { get; init; } = 0.085;

    /// <summary>How far each point in between is off: the edge of the ink is rough.</summary>
    public double Roughness { get; init; } = 0.015;

    /// <summary>How far the whole sheet is bent, as a smooth map of the plane.</summary>
    public double Bend { get; init; } = 0.09;

    /// <summary>The slant to the right: the mean of dx/dy.</summary>
    public double MeanSlant { get; init; } = 0.17;

    /// <summary>The spread of the slant.</summary>
    public double Slant { get; init; } = 0.28;

    /// <summary>The rotation, in radians.</summary>
    public double Rotation { get; init; } = 0.1;

    /// <summary>The width is multiplied by something between 1 - Aspect and 1 + Aspect.</summary>
    public double Aspect { get; init; } = 0.3;

    /// <summary>The least half width of the pen, in pixels of the 28 x 28 image.</summary>
    public double ThinPen { get; init; } = 0.7;

    /// <summary>The largest half width of the pen.</summary>
    public double ThickPen { get; init; } = 1.8;

    /// <summary>How much the half width changes along a stroke: a fraction.</summary>
    public double Pressure { get; init; } = 0.12;

    /// <summary>Over how many pixels of the 28 x 28 image the edge of a stroke fades.</summary>
    public double Fade { get; init; } = 0.5;
}
