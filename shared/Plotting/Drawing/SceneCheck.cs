using System.Globalization;

namespace GenerativeModels.Plotting.Drawing;

/// <summary>Refuses drawings that cannot be put on paper.</summary>
internal static class SceneCheck
{
    /// <summary>The longest side of a drawing, in pixels at scale 1.</summary>
    public const double LongestSide = 10_000;

    /// <summary>The shortest dashes and gaps, together.</summary>
    public const double ShortestDashes = 0.1;

    /// <summary>Refuses a side that is not in (0, 10000], a place that is no finite number, a pen or a text without size, dashes that make no pattern.</summary>
    /// <exception cref="ArgumentException">Says which shape, what was found, what is allowed, and what to do.</exception>
    public static void Require(Scene scene)
    {
        Side(scene.Width, "wide");
        Side(scene.Height, "high");
        for (int i = 0; i < scene.Shapes.Count; i++) Require(scene.Shapes[i], $"shape {i} ({scene.Shapes[i].GetType().Name})");
    }

    private static void Require(Shape shape, string place)
    {
        if (shape.Clip is { } clip) Finite(clip, $"{place}, Clip");
        switch (shape)
        {
            case PathShape path:
                for (int line = 0; line < path.Lines.Count; line++)
                {
                    for (int i = 0; i < path.Lines[line].Count; i++) Finite(path.Lines[line][i], place, line, i);
                }

                if (path.Stroke is { } stroke) Require(stroke, place);
                break;
            case TextShape text:
                Finite(text.At, place, 0, 0);
                Positive(text.Size, $"{place}, Size");
                break;
            case ImageShape image:
                Finite(image.Place, $"{place}, Place");
                if (image.Cells.Length == 0) throw new ArgumentException($"{place} has {image.Cells.GetLength(0)} x {image.Cells.GetLength(1)} cells; an image needs at least one. Leave it out.");
                break;
            default:
                throw new ArgumentException($"{place} is of a kind that cannot be drawn; there are PathShape, TextShape and ImageShape. Make it of these.");
        }
    }

    private static void Require(Stroke stroke, string place)
    {
        Positive(stroke.Width, $"{place}, Stroke.Width");
        if (stroke.Dash is not { } dash) return;

        bool isPattern = dash.Count > 0 && dash.Count % 2 == 0 && dash.All(length => length >= 0 && double.IsFinite(length)) && dash.Sum() >= ShortestDashes;
        if (!isPattern)
        {
            throw new ArgumentException(
                $"{place}, Stroke.Dash is [{string.Join(", ", dash.Select(Text))}]; it must be lengths of dashes and gaps by turns, an even number, none negative, together at least {Text(ShortestDashes)}. Use null for a solid line.");
        }
    }

    private static void Side(double length, string direction)
    {
        if (!(length > 0 && length <= LongestSide))
        {
            throw new ArgumentException($"the drawing is {Text(length)} pixels {direction}; it must be above 0 and at most {Text(LongestSide)}. Draw less, or in several figures.");
        }
    }

    private static void Finite(Point point, string place, int line, int i)
    {
        if (!double.IsFinite(point.X) || !double.IsFinite(point.Y))
        {
            throw new ArgumentException($"{place}: point {i} of line {line} is ({Text(point.X)}, {Text(point.Y)}); places must be finite numbers. Leave out what is missing, and take logarithms of positive numbers only.");
        }
    }

    private static void Finite(Box box, string place)
    {
        if (!double.IsFinite(box.X + box.Y + box.Width + box.Height) || box.Width < 0 || box.Height < 0)
        {
            throw new ArgumentException($"{place} is ({Text(box.X)}, {Text(box.Y)}), {Text(box.Width)} wide and {Text(box.Height)} high; these must be finite numbers, width and height at least 0. Check the limits of the axes.");
        }
    }

    private static void Positive(double value, string place)
    {
        if (!(value > 0 && double.IsFinite(value))) throw new ArgumentException($"{place} is {Text(value)}; it must be above 0 and finite. Leave the shape out instead.");
    }

    private static string Text(double x) => x.ToString("R", CultureInfo.InvariantCulture);
}
