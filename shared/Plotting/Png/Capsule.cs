using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>What a round pen covers on its way from one point to another: two discs and the rectangle between them. It is convex.</summary>
internal readonly struct Capsule
{
    private readonly Point a, b;
    private readonly double radius, tangentX, tangentY, length;

    public Capsule(Point a, Point b, double radius)
    {
        (this.a, this.b, this.radius) = (a, b, radius);
        length = Math.Sqrt((b.X - a.X) * (b.X - a.X) + (b.Y - a.Y) * (b.Y - a.Y));
        if (length > 0) (tangentX, tangentY) = ((b.X - a.X) / length, (b.Y - a.Y) / length);
    }

    public double Top => Math.Min(a.Y, b.Y) - radius;

    public double Bottom => Math.Max(a.Y, b.Y) + radius;

    /// <summary>Its part at the height <paramref name="y"/>; from +∞ to -∞ where there is none.</summary>
    public (double Left, double Right) Between(double y)
    {
        (double left, double right) = length > 0 ? OfRectangle(y - a.Y) : Nothing;
        Widen(a, y, ref left, ref right);
        Widen(b, y, ref left, ref right);
        return (left, right);
    }

    private static (double Left, double Right) Nothing => (double.PositiveInfinity, double.NegativeInfinity);

    // The rectangle is where two strips meet: |distance from the line| <= radius, and 0 <= way along the line <= length.
    private (double Left, double Right) OfRectangle(double y)
    {
        (double l1, double r1) = Strip(-tangentY, tangentX * y, -radius, radius);
        (double l2, double r2) = Strip(tangentX, tangentY * y, 0, length);
        double left = Math.Max(l1, l2), right = Math.Min(r1, r2);
        return left <= right ? (a.X + left, a.X + right) : Nothing;
    }

    // The x with least <= slope x + offset <= most.
    private static (double Left, double Right) Strip(double slope, double offset, double least, double most)
    {
        if (Math.Abs(slope) < 1e-12)
        {
            return offset >= least && offset <= most ? (double.NegativeInfinity, double.PositiveInfinity) : Nothing;
        }

        double x1 = (least - offset) / slope, x2 = (most - offset) / slope;
        return x1 < x2 ? (x1, x2) : (x2, x1);
    }

    private void Widen(Point centre, double y, ref double left, ref double right)
    {
        double square = radius * radius - (y - centre.Y) * (y - centre.Y);
        if (square < 0) return;

        double half = Math.Sqrt(square);
        left = Math.Min(left, centre.X - half);
        right = Math.Max(right, centre.X + half);
    }
}
