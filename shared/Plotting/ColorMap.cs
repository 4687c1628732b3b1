using GenerativeModels.Plotting.Coloring;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting;

/// <summary>Colours for numbers: a way from one colour to another along which equal steps look about equal.</summary>
public sealed class ColorMap
{
    private readonly Color[] _steps;

    private ColorMap(string name, Func<double, Color> at) => (Name, _steps) = (name, [.. Enumerable.Range(0, 256).Select(i => at(i / 255.0))]);

    /// <summary>For amounts, the standard: from dark violet over blue and green to light yellow; lightness grows evenly, so a grey print still shows it.</summary>
    public static ColorMap Sequential { get; } = new("Sequential", t => Oklch.At(0.26 + 0.68 * t, 0.097 + 0.15 * (t - 0.45) * (t - 0.45), 305 - 200 * t));

    /// <summary>For numbers with a sign, over a range symmetric around 0: blue below, nearly white in the middle, red above, equally dark at both ends.</summary>
    public static ColorMap Diverging { get; } = new("Diverging", t => Signed(2 * t - 1));

    /// <summary>From black to white: images as a screen shows them.</summary>
    public static ColorMap Grey { get; } = new("Grey", t => Color.Grey((byte)Math.Round(255 * t)));

    /// <summary>From white to black: images as ink on paper.</summary>
    public static ColorMap Ink { get; } = new("Ink", t => Color.Grey((byte)Math.Round(255 * (1 - t))));

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The colour of a number between 0 and 1; outside, that of the nearer end. What is no number is a middle grey.</summary>
    public Color At(double t) => double.IsNaN(t) ? Color.Grey(160) : _steps[(int)Math.Round(255 * Math.Clamp(t, 0, 1))];

    /// <summary>A colour for each number: the first colour for <paramref name="low"/>, the last for <paramref name="high"/>.</summary>
    public Color[] Colors(Values values, double low, double high) => low < high
        ? [.. values.Select(v => At((v - low) / (high - low)))]
        : throw new ArgumentException(PlotErrors.NoRange("ColorMap.Colors, low and high", low, high), nameof(high));

    // Colourfulness stays within what a screen can show, so that it has no kinks.
    private static Color Signed(double x) => Oklch.At(0.97 - 0.57 * Math.Abs(x), 0.2 * Math.Abs(x) * (1 - 0.36 * Math.Abs(x)), x < 0 ? 255 : 35);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
