namespace GenerativeModels.Sampling.Tests;

/// <summary>Counts, compared and made by hand.</summary>
internal static class Counts
{
    /// <summary>Requires all three counts to be the same.</summary>
    public static void RequireEqual(LdaCounts expected, LdaCounts actual, string what)
    {
        Close.Equal(Doubles(expected.DocumentTopics), Doubles(actual.DocumentTopics), 0, $"{what}: DocumentTopics");
        Close.Equal(Doubles(expected.TopicWords), Doubles(actual.TopicWords), 0, $"{what}: TopicWords");
        Close.Equal([.. expected.TopicTotals.Select(n => (double)n)], [.. actual.TopicTotals.Select(n => (double)n)], 0, $"{what}: TopicTotals");
    }

    /// <summary>Fills in counts; the totals follow from the words.</summary>
    public static void Set(LdaCounts counts, int[][] documentTopics, int[][] topicWords)
    {
        for (int k = 0; k < topicWords.Length; k++)
        {
            counts.TopicTotals[k] = topicWords[k].Sum();
            for (int d = 0; d < documentTopics.Length; d++)
            {
                counts.DocumentTopics[d, k] = documentTopics[d][k];
            }

            for (int v = 0; v < topicWords[k].Length; v++)
            {
                counts.TopicWords[k, v] = topicWords[k][v];
            }
        }
    }

    private static double[,] Doubles(int[,] counts)
    {
        double[,] doubles = new double[counts.GetLength(0), counts.GetLength(1)];
        Array.Copy(counts, doubles, counts.Length);
        return doubles;
    }
}
