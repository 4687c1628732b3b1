namespace GenerativeModels.Plotting.Png;

/// <summary>Replaces the bytes of a row by their differences from what their neighbours foretell (ISO/IEC 15948, 9), the number of the filter in front.</summary>
internal static class RowFilter
{
    private const int Filters = 5;

    /// <summary>The row as it is.</summary>
    public static byte[] None(byte[] row) => [0, .. row];

    /// <summary>The filtered row whose differences are smallest in sum, which the standard recommends.</summary>
    /// <param name="row">The bytes of a row.</param>
    /// <param name="above">Those of the row above, zeros above the first.</param>
    /// <param name="pixelBytes">How many bytes further left the same channel of the left neighbour stands.</param>
    public static byte[] Best(byte[] row, byte[] above, int pixelBytes) =>
        Enumerable.Range(0, Filters).Select(filter => Apply(filter, row, above, pixelBytes)).MinBy(Cost)!;

    private static byte[] Apply(int filter, byte[] row, byte[] above, int pixelBytes)
    {
        byte[] filtered = new byte[row.Length + 1];
        filtered[0] = (byte)filter;
        for (int i = 0; i < row.Length; i++)
        {
            int left = i >= pixelBytes ? row[i - pixelBytes] : 0, corner = i >= pixelBytes ? above[i - pixelBytes] : 0;
            filtered[i + 1] = (byte)(row[i] - Foretold(filter, left, above[i], corner));
        }

        return filtered;
    }

    /// <summary>What filter 0 to 4 expects of a byte, given its neighbours.</summary>
    public static int Foretold(int filter, int left, int above, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        _ => Paeth(left, above, corner),
    };

    // The neighbour that is nearest to left + above - corner.
    private static int Paeth(int left, int above, int corner)
    {
        int toLeft = Math.Abs(above - corner), toAbove = Math.Abs(left - corner), toCorner = Math.Abs(left + above - 2 * corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    private static int Cost(byte[] filtered)
    {
        int sum = 0;
        for (int i = 1; i < filtered.Length; i++) sum += Math.Abs((sbyte)filtered[i] + 0);
        return sum;
    }
}
