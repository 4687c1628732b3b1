using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Which colour stands for which number.</summary>
/// <param name="Map">The colours.</param>
/// <param name="Low">The number of the first.</param>
/// <param name="High">The number of the last.</param>
/// <param name="Label">What the numbers are; may be empty.</param>
/// <param name="Edges">Where the colour changes, if it does so in steps.</param>
internal sealed record ColorScale(ColorMap Map, double Low, double High, string Label = "", IReadOnlyList<double>? Edges = null)
{
    public Color At(double x) => Map.At((x - Low) / (High - Low));
}
