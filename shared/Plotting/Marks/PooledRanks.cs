namespace GenerativeModels.Plotting.Marks;

/// <summary>The ranks of draws among those of all chains.</summary>
internal static class PooledRanks
{
    /// <summary>From 1 (the smallest) on; equal draws share the mean of their ranks.</summary>
    public static double[][] Of(IReadOnlyList<Values> chains)
    {
        double[][] ranks = [.. chains.Select(chain => new double[chain.Count])];
        (double Draw, int Chain, int Index)[] sorted = [.. chains.SelectMany((chain, m) => chain.Select((x, i) => (x, m, i))).OrderBy(draw => draw.x)];
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to].Draw == sorted[from].Draw;) to++;
            for (int i = from; i < to; i++) ranks[sorted[i].Chain][sorted[i].Index] = (from + 1 + to) / 2.0;
        }

        return ranks;
    }
}
