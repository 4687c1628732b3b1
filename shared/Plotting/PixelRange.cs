namespace GenerativeModels.Plotting;

/// <summary>Which numbers the pixels of images lie between. It has to be stated, so that [0, 1] and [-1, 1] are never taken for each other.</summary>
/// <param name="Low">The darkest.</param>
/// <param name="High">The lightest; above <paramref name="Low"/>.</param>
public readonly record struct PixelRange(double Low, double High)
{
    /// <summary>From 0 to 1, as data sets come and as a sigmoid gives them.</summary>
    public static PixelRange Unit => new(0, 1);

    /// <summary>From -1 to 1, as tanh gives them.</summary>
    public static PixelRange Signed => new(-1, 1);

    /// <inheritdoc/>
    public override string ToString() => $"[{PlotErrors.Text(Low)}, {PlotErrors.Text(High)}]";
}
