using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Axis;

/// <summary>Where the marks of a panel are drawn: knows the places of numbers, and cuts off what lies outside.</summary>
/// <param name="Box">The inside of the panel.</param>
/// <param name="X">Across.</param>
/// <param name="Y">Up.</param>
internal sealed record Canvas(Box Box, PixelAxis X, PixelAxis Y)
{
    // Beyond the box by more than any line is wide.
    private const double Beyond = 40;

    /// <summary>What is cut off lies outside of this: half a line on the side of the panel is not.</summary>
    public Box Clip => new(Box.X - 1, Box.Y - 1, Box.Width + 2, Box.Height + 2);

    /// <summary>What has been drawn.</summary>
    public List<Shape> Shapes { get; } = [];

    private Box Outer => new(Box.X - Beyond, Box.Y - Beyond, Box.Width + 2 * Beyond, Box.Height + 2 * Beyond);

    /// <summary>The place of a pair of numbers; not finite if it has none.</summary>
    public Point At(double x, double y) => new(X.At(x), Y.At(y));

    /// <summary>A line through points. A number without a place leaves a gap.</summary>
    public void Line(double[] x, double[] y, Stroke stroke) => Line(x.Zip(y, At), stroke);

    /// <summary>A line through places.</summary>
    public void Line(IEnumerable<Point> points, Stroke stroke)
    {
        List<IReadOnlyList<Point>> lines = [.. Polylines.Runs(points).SelectMany(run => Clipping.Line(run, Outer))];
        if (lines.Count > 0) Shapes.Add(new PathShape(lines, Closed: false, Fill: null, stroke, Clip));
    }

    /// <summary>Several separate lines at once.</summary>
    public void Lines(IEnumerable<IReadOnlyList<Point>> lines, Stroke stroke)
    {
        List<IReadOnlyList<Point>> inside = [.. lines.SelectMany(Polylines.Runs).SelectMany(run => Clipping.Line(run, Outer))];
        if (inside.Count > 0) Shapes.Add(new PathShape(inside, Closed: false, Fill: null, stroke, Clip));
    }

    /// <summary>A closed shape, filled, outlined or both.</summary>
    public void Polygon(IEnumerable<Point> points, Color? fill, Stroke? stroke)
    {
        IReadOnlyList<Point> inside = Clipping.Polygon([.. points.Where(p => double.IsFinite(p.X) && double.IsFinite(p.Y))], Outer);
        if (inside.Count > 2) Shapes.Add(new PathShape([inside], Closed: true, fill, stroke, Clip));
    }

    /// <summary>Several closed shapes at once, which do not overlap.</summary>
    public void Polygons(IEnumerable<IReadOnlyList<Point>> polygons, Color fill, Stroke? stroke = null)
    {
        List<IReadOnlyList<Point>> inside = [.. polygons.Select(p => Clipping.Polygon(p, Outer)).Where(p => p.Count > 2)];
        if (inside.Count > 0) Shapes.Add(new PathShape(inside, Closed: true, fill, stroke, Clip));
    }

    /// <summary>Markers of one kind, whole or not at all: those whose middle lies in the panel.</summary>
    public void Markers(IEnumerable<Point> points, MarkerStyle style) =>
        Shapes.AddRange(style.Shapes([.. points.Where(p => Clipping.Contains(Clip, p))]));

    /// <summary>A line of text.</summary>
    public void Text(Point at, string text, double size, Color color, Anchor anchor, bool bold = false)
    {
        if (Clipping.Contains(Outer, at)) Shapes.Add(new TextShape(at, text, size, color, anchor, bold));
    }
}
