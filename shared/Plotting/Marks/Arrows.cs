using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>The two parts of an arrow.</summary>
internal static class Arrows
{
    /// <summary>The shaft, up to the middle of the head, so that its round end does not show beyond the point.</summary>
    public static IReadOnlyList<Point> Shaft(Point from, Point to, double head)
    {
        double length = Length(from, to), kept = Math.Max(0, length - 0.6 * Head(length, head));
        return length == 0 ? [from] : [from, new(from.X + (to.X - from.X) * kept / length, from.Y + (to.Y - from.Y) * kept / length)];
    }

    /// <summary>The triangle at the end; never longer than most of the arrow.</summary>
    public static IReadOnlyList<Point> Tip(Point from, Point to, double head)
    {
        double length = Length(from, to);
        if (length == 0) return [];
        double size = Head(length, head), dx = (to.X - from.X) / length, dy = (to.Y - from.Y) / length;
        Point foot = new(to.X - size * dx, to.Y - size * dy);
        return [to, new(foot.X - 0.42 * size * dy, foot.Y + 0.42 * size * dx), new(foot.X + 0.42 * size * dy, foot.Y - 0.42 * size * dx)];
    }

    private static double Head(double length, double head) => Math.Min(head, 0.7 * length);

    private static double Length(Point from, Point to) => Math.Sqrt((to.X - from.X) * (to.X - from.X) + (to.Y - from.Y) * (to.Y - from.Y));
}
