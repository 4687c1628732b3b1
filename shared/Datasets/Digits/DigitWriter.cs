namespace GenerativeModels.Datasets;

/// <summary>Writes one digit onto a canvas, as MNIST's are: fitted into 20 of the 28 pixels, the centre of mass of the ink in the middle.</summary>
internal sealed class DigitWriter(HandStyle style)
{
    private const double Box = 20.0 / 28;

    /// <summary>The strokes of one digit; coordinates and radii in units of the canvas, whose corners are (0, 0) and (1, 1).</summary>
    public List<PenPath> Write(Glyph glyph, Hand hand)
    {
        (double X, double Y)[] points = Distort(Normalised(glyph.Points), hand);
        double radius = hand.Between(style.ThinPen, style.ThickPen) / 28;
        List<PenPath> paths = [.. glyph.Strokes.Select((stroke, i) => Trace([.. stroke.Select(p => points[p])], glyph.Corners[i], radius, hand))];
        return Placed(paths, radius);
    }

    // To height 2, the middle in the origin.
    private static (double X, double Y)[] Normalised((double X, double Y)[] points)
    {
        double left = points.Min(p => p.X), right = points.Max(p => p.X), top = points.Min(p => p.Y), bottom = points.Max(p => p.Y);
        double scale = 2 / (bottom - top);
        return [.. points.Select(p => (scale * (p.X - (left + right) / 2), scale * (p.Y - (top + bottom) / 2)))];
    }

    private (double X, double Y)[] Distort((double X, double Y)[] points, Hand hand)
    {
        double[] bend = [.. Enumerable.Range(0, 10).Select(_ => style.Bend * hand.Normal())];
        double width = hand.Between(0.95 - style.Aspect, 0.95 + style.Aspect), slant = style.MeanSlant + style.Slant * hand.Normal();

        // A rotation by an angle whose half has the tangent t.
        double t = style.Rotation * hand.Normal() / 2, cos = (1 - t * t) / (1 + t * t), sin = 2 * t / (1 + t * t);
        return [.. points.Select(p =>
        {
            double u = p.X + style.Tremor * hand.Normal(), v = p.Y + style.Tremor * hand.Normal();
            double x = u + bend[0] * u * u + bend[1] * u * v + bend[2] * v * v + bend[3] * u * u * v + bend[4] * v * v * v;
            double y = v + bend[5] * u * u + bend[6] * u * v + 1.6 * bend[7] * v * v + bend[8] * u * v * v + bend[9] * u * u * u;
            x = width * x - slant * y;
            return (cos * x - sin * y, sin * x + cos * y);
        })];
    }

    private PenPath Trace((double X, double Y)[] points, bool[] corners, double radius, Hand hand)
    {
        var path = new List<(double X, double Y)>();
        Curve.Trace(points, corners, path);
        for (int i = 0; i < path.Count; i++) path[i] = (path[i].X + style.Roughness * hand.Normal(), path[i].Y + style.Roughness * hand.Normal());
        double ramp = style.Pressure * hand.Normal(), arch = style.Pressure * hand.Normal();
        return new PenPath(path, [.. path.Select((_, i) =>
        {
            double s = 2.0 * i / Math.Max(1, path.Count - 1) - 1;
            return radius * Math.Max(0.4, 1 + ramp * s + arch * (1.0 / 3 - s * s));
        })]);
    }

    private static List<PenPath> Placed(List<PenPath> paths, double radius)
    {
        double left = paths.Min(path => path.Points.Min(p => p.X)), right = paths.Max(path => path.Points.Max(p => p.X));
        double top = paths.Min(path => path.Points.Min(p => p.Y)), bottom = paths.Max(path => path.Points.Max(p => p.Y));
        double scale = (Box - 2 * radius) / Math.Max(right - left, bottom - top);

        double mass = 0, massX = 0, massY = 0;
        foreach (PenPath path in paths)
        {
            for (int i = 0; i + 1 < path.Points.Count; i++)
            {
                (double X, double Y) a = path.Points[i], b = path.Points[i + 1];
                double ink = Math.Sqrt((b.X - a.X) * (b.X - a.X) + (b.Y - a.Y) * (b.Y - a.Y)) * (path.Radii[i] + path.Radii[i + 1]);
                mass += ink;
                massX += ink * (a.X + b.X) / 2;
                massY += ink * (a.Y + b.Y) / 2;
            }
        }

        // Off the middle where the ink would run over the border otherwise.
        double margin = 1.0 / 28 + paths.Max(path => path.Radii.Max());
        double dx = Math.Clamp(0.5 - scale * massX / mass, margin - scale * left, 1 - margin - scale * right);
        double dy = Math.Clamp(0.5 - scale * massY / mass, margin - scale * top, 1 - margin - scale * bottom);
        return [.. paths.Select(path => path with { Points = [.. path.Points.Select(p => (scale * p.X + dx, scale * p.Y + dy))] })];
    }
}
