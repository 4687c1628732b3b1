namespace GenerativeModels.Plotting.Drawing;

/// <summary>A colour of the sRGB space.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
/// <param name="Opacity">From 0 (invisible) to 1 (covers what is below).</param>
public readonly record struct Color(byte R, byte G, byte B, double Opacity = 1)
{
    /// <summary>White, the paper.</summary>
    public static Color White => new(255, 255, 255);

    /// <summary>Black.</summary>
    public static Color Black => new(0, 0, 0);

    /// <summary>A shade of grey.</summary>
    /// <param name="level">From 0 (black) to 255 (white).</param>
    public static Color Grey(byte level) => new(level, level, level);

    /// <summary>The same colour, seen through.</summary>
    /// <param name="opacity">From 0 (invisible) to 1.</param>
    public Color WithOpacity(double opacity) => this with { Opacity = opacity };
}
