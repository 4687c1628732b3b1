namespace GenerativeModels.Sampling.Experiments;

/// <summary>A chain of collapsed Gibbs sweeps. All of its state is the topics of the tokens, so that it can be kept in a checkpoint.</summary>
internal static class TopicChain
{
    /// <summary>A topic for each token, all equally likely.</summary>
    public static int[][] Start(int[][] documents, LdaModel model, IRandomSource rng)
    {
        double[] even = [.. Enumerable.Repeat(1.0 / model.Topics, model.Topics)];
        return [.. documents.Select(words => words.Select(_ => rng.Categorical(even)).ToArray())];
    }

    /// <summary>Sweeps, and gives the counts after them.</summary>
    public static LdaCounts Sweep(int[][] documents, int[][] topics, LdaModel model, int sweeps, IRandomSource rng)
    {
        LdaCounts counts = LdaCounts.Of(documents, topics, model);
        for (int sweep = 0; sweep < sweeps; sweep++)
        {
            LdaGibbs.Sweep(documents, topics, counts, model, rng);
        }

        return counts;
    }
}
