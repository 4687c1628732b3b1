namespace GenerativeModels.Numerics;

/// <summary>What topics are about, for a reader: which documents have them, and which words.</summary>
public static class TopicSummary
{
    /// <summary>Of the tokens of each group of documents, the share that has each topic.</summary>
    /// <param name="topics">For each document the topics of its tokens, each in 0 ... K - 1.</param>
    /// <param name="groups">For each document its group, in 0 ... G - 1.</param>
    /// <param name="groupCount">G.</param>
    /// <param name="topicCount">K.</param>
    /// <returns>[G, K]; each row sums to 1, and is 0 where a group has no token.</returns>
    /// <exception cref="ArgumentException">There are more documents than groups for them, or fewer, or a number is out of range.</exception>
    public static double[,] GroupShares(IReadOnlyList<int[]> topics, IReadOnlyList<int> groups, int groupCount, int topicCount)
    {
        if (topics.Count != groups.Count)
        {
            throw new ArgumentException($"topics has {topics.Count} documents but groups {groups.Count}; each document needs one group. Pass groups of the same documents.", nameof(groups));
        }

        double[,] shares = new double[groupCount, topicCount];
        int[] tokens = new int[groupCount];
        for (int d = 0; d < topics.Count; d++)
        {
            Guard.Between(groups[d], 0, groupCount - 1, $"groups[{d}]");
            tokens[groups[d]] += topics[d].Length;
            for (int n = 0; n < topics[d].Length; n++)
            {
                Guard.Between(topics[d][n], 0, topicCount - 1, $"topics[{d}][{n}]");
                shares[groups[d], topics[d][n]]++;
            }
        }

        for (int g = 0; g < groupCount; g++)
        {
            for (int k = 0; k < topicCount; k++)
            {
                shares[g, k] /= Math.Max(1, tokens[g]);
            }
        }

        return shares;
    }

    /// <summary>For each topic the group that it has the largest share of, the first one where several have it.</summary>
    /// <param name="groupShares">[G, K], as <see cref="GroupShares"/> gives them.</param>
    /// <param name="groupCount">Only the first so many groups are asked; in 1 ... G.</param>
    /// <returns>[K], each in 0 ... <paramref name="groupCount"/> - 1.</returns>
    public static int[] MainGroups(double[,] groupShares, int groupCount)
    {
        Guard.Between(groupCount, 1, groupShares.GetLength(0));
        return [.. Enumerable.Range(0, groupShares.GetLength(1)).Select(k => Enumerable.Range(0, groupCount).MaxBy(g => groupShares[g, k]))];
    }

    /// <summary>The likeliest words of a topic, the likeliest first, equally likely ones by their number.</summary>
    /// <param name="topicWordProbs">φ: [K, V].</param>
    /// <param name="topic">In 0 ... K - 1.</param>
    /// <param name="count">How many, at most V; more are not there.</param>
    public static int[] LikeliestWords(double[,] topicWordProbs, int topic, int count)
    {
        Guard.Between(topic, 0, topicWordProbs.GetLength(0) - 1);
        return [.. Enumerable.Range(0, topicWordProbs.GetLength(1)).OrderByDescending(v => topicWordProbs[topic, v]).Take(count)];
    }
}
