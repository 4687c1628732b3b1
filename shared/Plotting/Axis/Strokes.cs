using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Axis;

/// <summary>Lines as figures use them.</summary>
internal static class Strokes
{
    private static readonly Dictionary<Dash, double[]> Patterns = new()
    {
        [Dash.Dashed] = [5, 4],
        [Dash.DashDotted] = [7, 3.5, 0.5, 3.5],
        [Dash.Dotted] = [0.5, 3.5],
        [Dash.LongDashed] = [10, 4],
    };

    /// <summary>A line; its dashes grow with its width.</summary>
    public static Stroke Of(Color color, double width, Dash dash = Dash.Solid) =>
        new(color, width, dash == Dash.Solid ? null : [.. Patterns[dash].Select(length => length * Math.Max(1, width / 1.6))]);

    /// <summary>The dash pattern of the series with this number.</summary>
    public static Dash DashAt(int series) => (Dash)(series % 5);

    /// <summary>The marker of the series with this number.</summary>
    public static Marker MarkerAt(int series) => (Marker)(1 + series % 6);
}
