using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Fonts;

/// <summary>Turns a line of text into strokes on the page.</summary>
internal static class TextOutline
{
    private const double RegularPen = 8.2, BoldPen = 13;

    /// <summary>The strokes, in pixels of the drawing: y down, each pen width in pixels.</summary>
    public static IEnumerable<PenStroke> Of(TextShape text)
    {
        double unit = text.Size / 100;
        double x = -unit * Start(text);
        foreach (Glyph glyph in StrokeFont.Of(text.Text))
        {
            foreach (PenStroke stroke in glyph.Strokes)
            {
                IReadOnlyList<Point> points = [.. stroke.Points.Select(p => Place(text, x + unit * Across(p.X, text.Bold), -unit * Up(p.Y, text.Bold)))];
                yield return new(points, stroke.Pen * unit * (text.Bold ? BoldPen : RegularPen));
            }

            x += unit * Advance(glyph, text.Bold);
        }
    }

    /// <summary>How wide a text is, in hundredths of its size.</summary>
    public static double Width(string text, bool bold) => StrokeFont.Of(text).Sum(glyph => Advance(glyph, bold));

    // Heavy letters are a little wider, and drawn within the same height although the pen is wider.
    private static double Advance(Glyph glyph, bool bold) => bold ? 1.06 * glyph.Advance + 2 : glyph.Advance;

    private static double Across(double x, bool bold) => bold ? 1.06 * x + 1 : x;

    private static double Up(double y, bool bold) => bold ? 2.6 + 0.93 * y : y;

    private static double Start(TextShape text) => Width(text.Text, text.Bold) * text.Anchor switch { Anchor.Start => 0, Anchor.Middle => 0.5, _ => 1 };

    private static Point Place(TextShape text, double x, double y) =>
        text.Turned ? new(text.At.X + y, text.At.Y - x) : new(text.At.X + x, text.At.Y + y);
}
