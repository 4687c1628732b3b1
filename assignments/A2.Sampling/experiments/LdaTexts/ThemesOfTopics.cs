namespace GenerativeModels.Sampling.Experiments;

/// <summary>Which theme is which topic: the chain never saw the themes.</summary>
internal static class ThemesOfTopics
{
    /// <summary>The topics in the order of themes, and the share of each theme's tokens that has each topic.</summary>
    /// <param name="corpus">The themed texts.</param>
    /// <param name="z">For each token its topic.</param>
    /// <param name="model">K and V.</param>
    /// <param name="topWords">How many words of each topic.</param>
    public static (Tensor Shares, Topic[] Topics) Of(Corpus corpus, int[][] z, LdaModel model, int topWords)
    {
        string[] themes = [.. ThemedTexts.Themes, ThemedTexts.Mixed];
        string[] themeOf = [.. ThemedTexts.Load().Select(text => text.Theme)];
        double[,] shares = new double[themes.Length, model.Topics];
        for (int row = 0; row < themes.Length; row++)
        {
            int[] topics = [.. z.Where((_, d) => themeOf[d] == themes[row]).SelectMany(topics => topics)];
            foreach (int topic in topics) shares[row, topic] += 1.0 / topics.Length;
        }

        (int Topic, int Theme)[] order = [.. Enumerable.Range(0, model.Topics)
            .Select(k => (k, Enumerable.Range(0, themes.Length - 1).MaxBy(row => shares[row, k]))).OrderBy(pair => pair.Item2).ThenBy(pair => pair.k)];
        double[,] phi = LdaGibbs.TopicWordProbs(LdaCounts.Of([.. corpus.Documents], z, model), model);
        Tensor ordered = shares.Cast<double>().ToArray().ToTensor(themes.Length, model.Topics).index_select(1, tensor(order.Select(pair => (long)pair.Topic).ToArray()));
        return (ordered, [.. order.Select(pair => Topic(pair.Topic, themes[pair.Theme]))]);

        Topic Topic(int k, string theme)
        {
            int[] words = [.. Enumerable.Range(0, model.Vocabulary).OrderByDescending(v => phi[k, v]).Take(topWords)];
            return new Topic(theme, [.. words.Select(v => corpus.Vocabulary[v])], [.. words.Select(v => phi[k, v])]);
        }
    }

    /// <summary>How well each text's most frequent topic agrees with its theme (adjusted Rand index); without the mixed texts.</summary>
    public static double RandIndex(int[][] z)
    {
        (int[] Topics, string Theme)[] texts = [.. z.Zip(ThemedTexts.Load().Select(text => text.Theme)).Where(text => text.Second != ThemedTexts.Mixed && text.First.Length > 0)];
        long[] topics = [.. texts.Select(text => (long)text.Topics.CountBy(topic => topic).MaxBy(count => count.Value).Key)];
        long[] themes = [.. texts.Select(text => (long)ThemedTexts.Themes.ToList().IndexOf(text.Theme))];
        return AdjustedRandIndex.Of(tensor(topics), tensor(themes));
    }
}
