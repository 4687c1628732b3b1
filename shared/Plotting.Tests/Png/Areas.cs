using System.Numerics;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png.Tests;

/// <summary>Areas that masks cover, in pixels, and shapes whose area is known.</summary>
internal static class Areas
{
    public static readonly PixelBox Page = new(0, 0, 100, 100);

    public static double OfFill(params IReadOnlyList<Point>[] polygons)
    {
        var mask = new CoverageMask();
        mask.Clear(Page);
        mask.Fill(polygons);
        return Of(mask);
    }

    public static double OfStroke(double radius, params Point[] line)
    {
        var mask = new CoverageMask();
        mask.Clear(Page);
        mask.Draw(line, radius);
        return Of(mask);
    }

    public static double Of(CoverageMask mask)
    {
        double samples = 0;
        for (int y = mask.Area.Top; y < mask.Area.Bottom; y++)
        {
            foreach (ulong pixel in mask.Row(y)) samples += BitOperations.PopCount(pixel);
        }

        return samples / Samples.Count;
    }

    public static Point[] Rectangle(double x, double y, double width, double height) => [new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)];

    public static Point[] Circle(double x, double y, double radius) =>
        [.. Enumerable.Range(0, 400).Select(i => i * Math.Tau / 400).Select(a => new Point(x + radius * Math.Cos(a), y + radius * Math.Sin(a)))];

    /// <summary>Eight times eight places within a pixel.</summary>
    public static IEnumerable<Point> Offsets => from i in Enumerable.Range(0, 8) from j in Enumerable.Range(0, 8) select new Point(i / 8.0 + 0.03, j / 8.0 + 0.01);
}
