namespace GenerativeModels.Datasets;

/// <summary>A smooth curve through points: the centripetal Catmull-Rom spline (Yuksel, Schaefer and Keyser 2011), which makes no loops of its own between two points.</summary>
internal static class Curve
{
    private const int StepsPerSpan = 7;

    /// <summary>Adds to <paramref name="path"/> points along the curve, close enough together to join them by straight lines.</summary>
    /// <param name="points">At least two.</param>
    /// <param name="corners">For each point, whether the curve may turn sharply there.</param>
    public static void Trace(ReadOnlySpan<(double X, double Y)> points, ReadOnlySpan<bool> corners, List<(double X, double Y)> path)
    {
        path.Add(points[0]);
        for (int i = 0; i + 1 < points.Length; i++)
        {
            (double X, double Y) p = points[i], q = points[i + 1];
            double length = Knot(p, q);
            if (length == 0) continue;
            bool before = i > 0 && !corners[i] && Knot(points[i - 1], p) > 0;
            bool after = i + 2 < points.Length && !corners[i + 1] && Knot(q, points[i + 2]) > 0;
            (double X, double Y) chord = (q.X - p.X, q.Y - p.Y);
            (double X, double Y) start = before ? Tangent(points[i - 1], p, q, length) : chord;
            (double X, double Y) end = after ? Tangent(points[i + 2], q, p, length) : (-chord.X, -chord.Y);
            end = (-end.X, -end.Y); // looked at from the other side
            if (!before && after) start = Natural(chord, end);
            if (before && !after) end = Natural(chord, start);
            for (int step = 1; step <= StepsPerSpan; step++) path.Add(Hermite(p, q, start, end, (double)step / StepsPerSpan));
        }
    }

    // The spline's parameter moves on by the root of the distance.
    private static double Knot((double X, double Y) a, (double X, double Y) b)
    {
        double x = b.X - a.X, y = b.Y - a.Y;
        return Math.Sqrt(Math.Sqrt(x * x + y * y));
    }

    // At p, on the way from `previous` to `next`, for a span of the given length towards `next`.
    private static (double X, double Y) Tangent((double X, double Y) previous, (double X, double Y) p, (double X, double Y) next, double length)
    {
        double past = Knot(previous, p);
        return (Along(previous.X, p.X, next.X), Along(previous.Y, p.Y, next.Y));

        double Along(double a, double b, double c) => length * ((b - a) / past - (c - a) / (past + length) + (c - b) / length);
    }

    // The end of a curve has no bend.
    private static (double X, double Y) Natural((double X, double Y) chord, (double X, double Y) other) =>
        ((3 * chord.X - other.X) / 2, (3 * chord.Y - other.Y) / 2);

    private static (double X, double Y) Hermite((double X, double Y) p, (double X, double Y) q, (double X, double Y) start, (double X, double Y) end, double t)
    {
        double t2 = t * t, t3 = t2 * t;
        double a = 2 * t3 - 3 * t2 + 1, b = t3 - 2 * t2 + t, c = 3 * t2 - 2 * t3, d = t3 - t2;
        return (a * p.X + b * start.X + c * q.X + d * end.X, a * p.Y + b * start.Y + c * q.Y + d * end.Y);
    }
}
