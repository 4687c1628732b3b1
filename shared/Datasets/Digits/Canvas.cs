namespace GenerativeModels.Datasets;

/// <summary>Ink on a square of 56 x 56 fine pixels, from which the images of 28 x 28, 14 x 14 and 8 x 8 pixels are averaged.</summary>
internal sealed class Canvas(double fade)
{
    /// <summary>Fine pixels along a side.</summary>
    public const int Side = 56;

    private readonly double[] ink = new double[Side * Side];

    // An edge fades over at least one fine pixel.
    private readonly double sharpness = 1 / Math.Max(1, fade * Side / 28);

    /// <summary>Takes all ink off.</summary>
    public void Clear() => Array.Clear(ink);

    /// <summary>Draws a stroke with round ends: ink 1 within its width, 0 outside, fading at the edge.</summary>
    public void Draw(PenPath path)
    {
        for (int i = 0; i + 1 < path.Points.Count; i++) Draw(path.Points[i], path.Radii[i], path.Points[i + 1], path.Radii[i + 1]);
    }

    /// <summary>The means over equal squares: <paramref name="size"/> divides 56.</summary>
    /// <param name="pixels">Where they go, row by row: size x size.</param>
    public void Average(int size, Span<float> pixels)
    {
        int block = Side / size;
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                double sum = 0;
                for (int y = row * block; y < (row + 1) * block; y++)
                    for (int x = column * block; x < (column + 1) * block; x++) sum += ink[y * Side + x];
                pixels[row * size + column] = (float)(sum / (block * block));
            }
        }
    }

    private void Draw((double X, double Y) a, double radiusA, (double X, double Y) b, double radiusB)
    {
        double ax = a.X * Side, ay = a.Y * Side, bx = b.X * Side, by = b.Y * Side, ra = radiusA * Side, rb = radiusB * Side;
        double dx = bx - ax, dy = by - ay, squared = dx * dx + dy * dy, reach = Math.Max(ra, rb) + 0.5 / sharpness;
        int left = From(Math.Min(ax, bx) - reach), right = To(Math.Max(ax, bx) + reach), top = From(Math.Min(ay, by) - reach), bottom = To(Math.Max(ay, by) + reach);
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                double x = column + 0.5 - ax, y = row + 0.5 - ay;
                double t = squared > 0 ? Math.Clamp((x * dx + y * dy) / squared, 0, 1) : 0;
                double offX = x - t * dx, offY = y - t * dy, off = offX * offX + offY * offY;
                if (off >= reach * reach) continue;
                double covered = Math.Min(1, 0.5 + sharpness * (ra + t * (rb - ra) - Math.Sqrt(off)));
                int at = row * Side + column;
                if (covered > ink[at]) ink[at] = covered;
            }
        }
    }

    private static int From(double x) => Math.Clamp((int)Math.Floor(x), 0, Side - 1);

    private static int To(double x) => Math.Clamp((int)Math.Ceiling(x), 0, Side - 1);
}
