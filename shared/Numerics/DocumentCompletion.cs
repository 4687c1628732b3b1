namespace GenerativeModels.Numerics;

/// <summary>
/// How well given topics predict the rest of a document of which a part is seen: its topic shares are estimated from the part, and give the
/// words of the rest their probabilities (Wallach, Murray, Salakhutdinov and Mimno 2009).
/// </summary>
public static class DocumentCompletion
{
    /// <summary>
    /// θ of a document: the mean of (n_k + α) / (n + K α) over the second half of Gibbs sweeps through its words, in which a word v has topic k with a
    /// probability proportional to (n_k + α) φ_kv, with the counts of the other words. In the first sweep, words that were not drawn yet do not count.
    /// </summary>
    /// <param name="words">The words seen, each in 0 ... V - 1; may be none.</param>
    /// <param name="topicWordProbs">φ: [K, V]; each row sums to 1, and each word that is seen has a positive probability in some topic.</param>
    /// <param name="alpha">α; positive.</param>
    /// <param name="sweeps">At least 1.</param>
    /// <param name="rng">Where the draws come from: one for each word and sweep.</param>
    /// <returns>[K], with sum 1.</returns>
    /// <exception cref="ArgumentException">A number is out of range, or no topic has one of the words.</exception>
    public static double[] TopicShares(int[] words, double[,] topicWordProbs, double alpha, int sweeps, IRandomSource rng)
    {
        Guard.Positive(alpha);
        Guard.Between(sweeps, 1, int.MaxValue);
        Require(words, topicWordProbs);
        int K = topicWordProbs.GetLength(0), burnIn = sweeps / 2;
        int[] z = [.. words.Select(_ => -1)];
        double[] counts = [.. Enumerable.Repeat(alpha, K)], shares = new double[K];
        for (int sweep = 0; sweep < sweeps; sweep++)
        {
            for (int n = 0; n < words.Length; n++)
            {
                if (z[n] >= 0)
                {
                    counts[z[n]]--;
                }

                double[] weights = [.. counts.Select((count, k) => count * topicWordProbs[k, words[n]])];
                double sum = weights.Sum();
                z[n] = rng.Categorical([.. weights.Select(weight => weight / sum)]);
                counts[z[n]]++;
            }

            for (int k = 0; sweep >= burnIn && k < K; k++)
            {
                shares[k] += counts[k] / (words.Length + K * alpha) / (sweeps - burnIn);
            }
        }

        return shares;
    }

    /// <summary>Σ_k θ_k φ_kv, the probability of a word.</summary>
    /// <param name="topicShares">θ: [K].</param>
    /// <param name="topicWordProbs">φ: [K, V].</param>
    /// <param name="word">v, in 0 ... V - 1.</param>
    public static double WordProb(double[] topicShares, double[,] topicWordProbs, int word) => topicShares.Index().Sum(share => share.Item * topicWordProbs[share.Index, word]);

    /// <summary>exp of the mean of -log p: the number of equally likely words between which a model hesitates that gave the words which came these probabilities.</summary>
    /// <param name="probs">At least one, each in [0, 1].</param>
    /// <returns>At least 1; +∞ where a word had probability 0.</returns>
    /// <exception cref="ArgumentException">There is none, or one is no probability.</exception>
    public static double Perplexity(IReadOnlyCollection<double> probs)
    {
        if (probs.Count == 0)
        {
            throw new ArgumentException("probs is empty; perplexity is a mean over at least one word. Hold more words out.", nameof(probs));
        }

        foreach ((int n, double p) in probs.Index())
        {
            Guard.Probability(p, $"probs[{n}]");
        }

        return Math.Exp(-probs.Average(Math.Log));
    }

    private static void Require(int[] words, double[,] topicWordProbs)
    {
        (int topics, int vocabulary) = (topicWordProbs.GetLength(0), topicWordProbs.GetLength(1));
        for (int n = 0; n < words.Length; n++)
        {
            Guard.Between(words[n], 0, vocabulary - 1, $"words[{n}]");
            if (!Enumerable.Range(0, topics).Any(k => topicWordProbs[k, words[n]] > 0))
            {
                throw new ArgumentException($"words[{n}] is {words[n]}, a word that has probability 0 in all {topics} topics. Smooth the topics: add β to their counts.", nameof(words));
            }
        }
    }
}
