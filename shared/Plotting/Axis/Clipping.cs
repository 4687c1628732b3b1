using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Axis;

/// <summary>Cuts lines and polygons at the sides of a box, so that no drawing holds places millions of pixels away.</summary>
internal static class Clipping
{
    public static bool Contains(Box box, Point p) => p.X >= box.X && p.X <= box.Right && p.Y >= box.Y && p.Y <= box.Bottom;

    /// <summary>The parts of a line inside a box (Liang and Barsky 1984, for each piece).</summary>
    public static IEnumerable<IReadOnlyList<Point>> Line(IReadOnlyList<Point> line, Box box)
    {
        if (line.All(p => Contains(box, p)))
        {
            yield return line;
            yield break;
        }

        List<Point> part = [];
        for (int i = 1; i < line.Count; i++)
        {
            if (Piece(line[i - 1], line[i], box) is not var (from, to)) continue;
            if (part.Count > 0 && part[^1] != from)
            {
                yield return part;
                part = [];
            }

            if (part.Count == 0) part.Add(from);
            part.Add(to);
        }

        if (part.Count > 0) yield return part;
    }

    /// <summary>The part of a polygon inside a box (Sutherland and Hodgman 1974).</summary>
    public static IReadOnlyList<Point> Polygon(IReadOnlyList<Point> polygon, Box box)
    {
        if (polygon.All(p => Contains(box, p))) return polygon;
        IReadOnlyList<Point> inside = Half(polygon, p => p.X - box.X);
        inside = Half(inside, p => box.Right - p.X);
        inside = Half(inside, p => p.Y - box.Y);
        return Half(inside, p => box.Bottom - p.Y);
    }

    private static (Point From, Point To)? Piece(Point a, Point b, Box box)
    {
        double enter = 0, leave = 1, dx = b.X - a.X, dy = b.Y - a.Y;
        foreach ((double p, double q) in (ReadOnlySpan<(double, double)>)[(-dx, a.X - box.X), (dx, box.Right - a.X), (-dy, a.Y - box.Y), (dy, box.Bottom - a.Y)])
        {
            if (p < 0) enter = Math.Max(enter, q / p);
            else if (p > 0) leave = Math.Min(leave, q / p);
            else if (q < 0) return null;
        }

        return enter > leave ? null : (enter == 0 ? a : Between(a, b, enter), leave == 1 ? b : Between(a, b, leave));
    }

    // The part where the distance to a side is not negative.
    private static List<Point> Half(IReadOnlyList<Point> polygon, Func<Point, double> distance)
    {
        List<Point> inside = [];
        for (int i = 0; i < polygon.Count; i++)
        {
            Point a = polygon[i], b = polygon[(i + 1) % polygon.Count];
            double da = distance(a), db = distance(b);
            if (da >= 0) inside.Add(a);
            if (da >= 0 != db >= 0) inside.Add(Between(a, b, da / (da - db)));
        }

        return inside;
    }

    private static Point Between(Point a, Point b, double t) => new(a.X + t * (b.X - a.X), a.Y + t * (b.Y - a.Y));
}
