using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;

namespace GenerativeModels.Plotting.Layout;

/// <summary>Finds where in a panel a legend hides least.</summary>
internal static class LegendPlacement
{
    private const double Inset = 8, Step = 4;

    // Of lines and areas, as counted here: the tip of a line, a point or two.
    private const int HiddenAtMost = 3;

    /// <summary>The upper left corner of the legend; null if it would hide too much wherever it stands.</summary>
    /// <param name="place">Where it is wanted.</param>
    /// <param name="box">The inside of the panel.</param>
    /// <param name="width">Of the legend.</param>
    /// <param name="height">Of the legend.</param>
    /// <param name="drawn">What may be hidden.</param>
    public static Point? Corner(LegendPlace place, Box box, double width, double height, IReadOnlyList<Shape> drawn)
    {
        double left = box.X + Inset, right = box.Right - Inset - width, top = box.Y + Inset, bottom = box.Bottom - Inset - height;
        double middle = (left + right) / 2, centre = (top + bottom) / 2;
        if (place != LegendPlace.Best)
        {
            return new Point(
                place is LegendPlace.UpperLeft or LegendPlace.LowerLeft ? left : right,
                place is LegendPlace.UpperLeft or LegendPlace.UpperRight ? top : bottom);
        }

        List<Point> ink = [.. drawn.SelectMany(Ink)];
        Point[] corners = [new(right, top), new(left, top), new(right, bottom), new(left, bottom), new(middle, top), new(middle, bottom), new(right, centre), new(left, centre)];
        int Hidden(Point corner)
        {
            // A little more than itself, so that nothing touches it.
            var area = new Box(corner.X - 4, corner.Y - 4, width + 8, height + 8);
            return ink.Count(p => Clipping.Contains(area, p)) + drawn.OfType<PathShape>().Sum(shape => Covered(shape, area));
        }

        Point best = corners.MinBy(Hidden);
        return right >= left && bottom >= top && Hidden(best) <= HiddenAtMost ? best : null;
    }

    // Places along lines and on points and words.
    private static IEnumerable<Point> Ink(Shape shape) => shape switch
    {
        TextShape text => Words(text),
        PathShape { Stroke: not null } path => path.Lines.SelectMany(line => Along(line, path.Closed)),
        PathShape { Fill: not null } path => path.Lines.Where(line => line.Count < 9).Select(line => line[0]),
        _ => [],
    };

    private static IEnumerable<Point> Words(TextShape text)
    {
        double width = FontMetrics.Width(text.Text, text.Size, text.Bold);
        double left = text.At.X - width * (text.Anchor switch { Anchor.Start => 0, Anchor.Middle => 0.5, _ => 1 });
        double middle = text.At.Y - FontMetrics.CapHeight(text.Size) / 2;
        return Along([new(left, middle), new(left + width, middle)], closed: false);
    }

    private static IEnumerable<Point> Along(IReadOnlyList<Point> line, bool closed)
    {
        yield return line[0];
        double left = Step;
        for (int i = 1; i < line.Count + (closed ? 1 : 0); i++)
        {
            Point a = line[i - 1], b = line[i % line.Count];
            double length = Math.Abs(b.X - a.X) + Math.Abs(b.Y - a.Y), at = left;
            for (; at <= length; at += Step) yield return new(a.X + (b.X - a.X) * at / length, a.Y + (b.Y - a.Y) * at / length);
            left = at - length;
        }
    }

    // How much of a filled area the legend would hide, counted as coarsely as lines are.
    private static int Covered(PathShape shape, Box area)
    {
        if (shape.Fill is null) return 0;
        int covered = 0;
        for (double x = area.X + Step; x < area.Right; x += 2 * Step)
        {
            for (double y = area.Y + Step; y < area.Bottom; y += 2 * Step)
            {
                if (shape.Lines.Count(line => IsInside(line, x, y)) % 2 == 1) covered++;
            }
        }

        return covered;
    }

    private static bool IsInside(IReadOnlyList<Point> polygon, double x, double y)
    {
        bool inside = false;
        for (int i = 0, j = polygon.Count - 1; i < polygon.Count; j = i++)
        {
            (Point a, Point b) = (polygon[i], polygon[j]);
            if (a.Y > y != b.Y > y && x < a.X + (y - a.Y) / (b.Y - a.Y) * (b.X - a.X)) inside = !inside;
        }

        return inside;
    }
}
