namespace GenerativeModels.Plotting.Fonts;

/// <summary>How much room text takes, in the same unit as its size.</summary>
public static class FontMetrics
{
    /// <summary>How far a line of text reaches from its first to its last letter, with the space that belongs to each.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The font size, above 0.</param>
    /// <param name="bold">Whether the letters are heavy.</param>
    public static double Width(string text, double size, bool bold = false) => TextOutline.Width(text, bold) * size / 100;

    /// <summary>How far the tallest letters rise above the baseline.</summary>
    public static double Ascent(double size) => 0.76 * size;

    /// <summary>How far letters such as g reach below the baseline; above 0.</summary>
    public static double Descent(double size) => 0.22 * size;

    /// <summary>The height of capital letters and digits above the baseline.</summary>
    public static double CapHeight(double size) => 0.72 * size;
}
