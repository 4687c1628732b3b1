using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>The rectangle that a straight line covers: its length times its width, without round ends.</summary>
internal readonly struct Bar
{
    // A pixel whose middle is further than this from the rectangle has no sample in it.
    private const double HalfPixel = 0.75;

    private readonly Point start;
    private readonly double length, radius, alongX, alongY, acrossX, acrossY;
    private readonly int along, across;

    /// <summary>The rectangle of the line from <paramref name="a"/> to <paramref name="b"/>, which must not be the same, <paramref name="radius"/> to either side.</summary>
    public Bar(Point a, Point b, double radius)
    {
        along = HalfPlanes.Direction(Math.Atan2(b.Y - a.Y, b.X - a.X));
        if (along is < 0 or HalfPlanes.Directions)
        {
            (a, b) = (b, a);
            along = (along + HalfPlanes.Directions) % HalfPlanes.Directions;
        }

        (start, this.radius) = (a, radius);
        length = Math.Sqrt((b.X - a.X) * (b.X - a.X) + (b.Y - a.Y) * (b.Y - a.Y));
        (alongX, alongY) = ((b.X - a.X) / length, (b.Y - a.Y) / length);

        // Across is a quarter turn from along, to the side on which its angle is in [0, π) too.
        across = (along + HalfPlanes.Directions / 2) % HalfPlanes.Directions;
        (acrossX, acrossY) = across > along ? (-alongY, alongX) : (alongY, -alongX);
    }

    /// <summary>The middles of pixels in the row at height <paramref name="y"/> that may be covered; from +∞ to -∞ if none.</summary>
    public (double Left, double Right) Reach(double y)
    {
        (double l1, double r1) = Strip(acrossX, acrossY * (y - start.Y), -radius - HalfPixel, radius + HalfPixel);
        (double l2, double r2) = Strip(alongX, alongY * (y - start.Y), -HalfPixel, length + HalfPixel);
        return (start.X + Math.Max(l1, l2), start.X + Math.Min(r1, r2));
    }

    /// <summary>The covered samples of the pixel with its middle at (<paramref name="x"/>, <paramref name="y"/>).</summary>
    public ulong Covered(double x, double y)
    {
        double dx = x - start.X, dy = y - start.Y;
        double u = alongX * dx + alongY * dy, v = acrossX * dx + acrossY * dy;
        return HalfPlanes.Below(across, radius - v) & ~HalfPlanes.Below(across, -radius - v)
            & HalfPlanes.Below(along, length - u) & ~HalfPlanes.Below(along, -u);
    }

    // The x with least <= slope x + offset <= most.
    private static (double Left, double Right) Strip(double slope, double offset, double least, double most)
    {
        if (Math.Abs(slope) < 1e-9)
        {
            return offset >= least && offset <= most ? (double.NegativeInfinity, double.PositiveInfinity) : (double.PositiveInfinity, double.NegativeInfinity);
        }

        double x1 = (least - offset) / slope, x2 = (most - offset) / slope;
        return x1 < x2 ? (x1, x2) : (x2, x1);
    }
}
