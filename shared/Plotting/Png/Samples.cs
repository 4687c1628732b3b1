namespace GenerativeModels.Plotting.Png;

/// <summary>
/// The 64 places in a pixel at which the rasteriser asks "inside or outside?". A set of them is one <c>ulong</c>, so that the union of two
/// shapes is <c>|</c>, their difference by the even-odd rule <c>^</c>, and the covered part of the pixel a count of bits.
/// </summary>
/// <remarks>
/// Sample s lies in the row (s + 1/2) / 64 and in the column <see cref="Column"/>: every row and every column has exactly one. Of all such
/// grids that repeat a constant step, 19 has the smallest mean error over half-planes: 0.011 of a pixel.
/// </remarks>
internal static class Samples
{
    /// <summary>How many there are in a pixel.</summary>
    public const int Count = 64;

    private const int Step = 19;
    private static readonly double[] Columns = [.. Enumerable.Range(0, Count).Select(s => (s * Step % Count + 0.5) / Count)];

    /// <summary>How far sample <paramref name="s"/> is from the left side of its pixel, in (0, 1).</summary>
    public static double Column(int s) => Columns[s];

    /// <summary>The first line of samples that is not above <paramref name="y"/>; pixel row r holds the lines 64 r to 64 r + 63.</summary>
    public static double FirstLine(double y) => Math.Ceiling(y * Count - 0.5);

    /// <summary>The height of a line of samples.</summary>
    public static double Height(int line) => (line + 0.5) / Count;

    /// <summary>For each pixel of a row, its samples from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive).</summary>
    public static ulong[] ColumnsBetween(double from, double to, int first, int count) => Between(from, to, first, count, Column);

    /// <summary>For each pixel of a column, its samples from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive).</summary>
    public static ulong[] RowsBetween(double from, double to, int first, int count) => Between(from, to, first, count, Height);

    private static ulong[] Between(double from, double to, int first, int count, Func<int, double> place)
    {
        var masks = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            for (int s = 0; s < Count; s++)
            {
                double at = first + i + place(s);
                if (at >= from && at < to) masks[i] |= 1UL << s;
            }
        }

        return masks;
    }
}
