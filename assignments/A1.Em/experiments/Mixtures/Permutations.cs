namespace GenerativeModels.Em.Experiments;

/// <summary>Labels are names: in which order are the components of one model most like those of another?</summary>
internal static class Permutations
{
    /// <summary>The order of 0 ... n - 1 with the least cost. Tries all of them, so n should be at most 8.</summary>
    public static long[] Best(int n, Func<long[], double> cost) => All([.. Enumerable.Range(0, n).Select(i => (long)i)]).MinBy(cost)!;

    private static IEnumerable<long[]> All(long[] left) => left.Length == 0
        ? [[]]
        : left.SelectMany(first => All([.. left.Where(i => i != first)]).Select(rest => (long[])[first, .. rest]));
}
