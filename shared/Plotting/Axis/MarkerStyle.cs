using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Axis;

/// <summary>How points are marked.</summary>
/// <param name="Marker">The form.</param>
/// <param name="Size">Across, in pixels.</param>
/// <param name="Color">Of the form; translucent markers are darker where they overlap.</param>
internal sealed record MarkerStyle(Marker Marker, double Size, Color Color)
{
    // Beyond this many, the drawing would be large: all go into one shape, and nobody sees single ones anyway.
    private const int MostSeparate = 3000;

    /// <summary>The shapes at all these points.</summary>
    public IEnumerable<Shape> Shapes(IReadOnlyList<Point> points) => Marker switch
    {
        Marker.None => [],
        Marker.Circle => Grouped(points).Select(group => Dots(group, Size, Color)),
        Marker.Ring => points.SelectMany(p => new[] { Dots([p], Size, Color), Dots([p], Size - 2.4, Color.White) }),
        Marker.Cross or Marker.Plus => Grouped(points).Select(group => Strokes(group)),
        _ => points.Select(p => new PathShape([Outline(p)], Closed: true, Color, Stroke: null)),
    };

    private static IEnumerable<IReadOnlyList<Point>> Grouped(IReadOnlyList<Point> points) =>
        points.Count <= MostSeparate ? points.Select(p => (IReadOnlyList<Point>)[p]) : [points];

    // Lines of one point, drawn with a round pen.
    private static PathShape Dots(IReadOnlyList<Point> points, double size, Color color) =>
        new([.. points.Select(p => (IReadOnlyList<Point>)[p])], Closed: false, Fill: null, new Stroke(color, size));

    private PathShape Strokes(IReadOnlyList<Point> points)
    {
        double r = Marker == Marker.Plus ? Size / 2 : Size / 2 * 0.8;
        IEnumerable<IReadOnlyList<Point>> Arms(Point p) => Marker == Marker.Plus
            ? [[p with { X = p.X - r }, p with { X = p.X + r }], [p with { Y = p.Y - r }, p with { Y = p.Y + r }]]
            : [[new(p.X - r, p.Y - r), new(p.X + r, p.Y + r)], [new(p.X - r, p.Y + r), new(p.X + r, p.Y - r)]];
        return new([.. points.SelectMany(Arms)], Closed: false, Fill: null, new Stroke(Color, Math.Max(1.1, Size / 4.5)));
    }

    private IReadOnlyList<Point> Outline(Point p)
    {
        // Each as large in area as the circle of this size looks.
        double r = Size / 2;
        return Marker switch
        {
            Marker.Square => [new(p.X - 0.89 * r, p.Y - 0.89 * r), new(p.X + 0.89 * r, p.Y - 0.89 * r), new(p.X + 0.89 * r, p.Y + 0.89 * r), new(p.X - 0.89 * r, p.Y + 0.89 * r)],
            Marker.Triangle => [new(p.X, p.Y - 1.3 * r), new(p.X + 1.15 * r, p.Y + 0.8 * r), new(p.X - 1.15 * r, p.Y + 0.8 * r)],
            _ => [new(p.X, p.Y - 1.3 * r), new(p.X + 1.3 * r, p.Y), new(p.X, p.Y + 1.3 * r), new(p.X - 1.3 * r, p.Y)],
        };
    }
}
