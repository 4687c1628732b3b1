namespace GenerativeModels.Em.Experiments;

/// <summary>Draws that several experiments need.</summary>
internal static class Draws
{
    /// <summary>Some of the numbers 0 ... n - 1, all different, in the order in which they were drawn.</summary>
    public static long[] Different(int n, int count, IRandomSource rng)
    {
        List<long> left = [.. Enumerable.Range(0, n)];
        var drawn = new long[count];
        for (int i = 0; i < count; i++)
        {
            int at = rng.Categorical([.. Enumerable.Repeat(1.0 / left.Count, left.Count)]);
            drawn[i] = left[at];
            left.RemoveAt(at);
        }

        return drawn;
    }
}
