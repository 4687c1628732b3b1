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
        int[] themeOf = [.. ThemedTexts.Load().Select(text => Array.IndexOf(themes, text.Theme))];
        double[,] shares = TopicSummary.GroupShares(z, themeOf, themes.Length, model.Topics);
        int[] mainThemes = TopicSummary.MainGroups(shares, ThemedTexts.Themes.Count); // never Mixed
        int[] order = [.. Enumerable.Range(0, model.Topics).OrderBy(k => mainThemes[k])];

        double[,] phi = LdaGibbs.TopicWordProbs(LdaCounts.Of([.. corpus.Documents], z, model), model);
        Tensor ordered = tensor(shares).index_select(1, tensor(order.Select(k => (long)k).ToArray()));
        return (ordered, [.. order.Select(k => Topic(k, themes[mainThemes[k]]))]);

        Topic Topic(int k, string theme)
        {
            int[] words = TopicSummary.LikeliestWords(phi, k, topWords);
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
