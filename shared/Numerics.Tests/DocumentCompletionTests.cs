namespace GenerativeModels.Numerics.Tests;

public class DocumentCompletionTests
{
    private static readonly double[,] s_topics = { { 0.7, 0.2, 0.1 }, { 0.1, 0.3, 0.6 } };

    // With one word each sweep draws its topic anew: k with φ_kv / Σ_j φ_jv, and E θ_k = (P(k) + α) / (1 + K α).
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void One_word_by_hand(int sweeps)
    {
        double[] mean = Mean([0], alpha: 0.5, sweeps);

        Assert.Equal((0.7 / 0.8 + 0.5) / 2, mean[0], 1e-12);
        Assert.Equal((0.1 / 0.8 + 0.5) / 2, mean[1], 1e-12);
    }

    // Exactly, over all outcomes, against the joint p(z, w) ∝ Π_k Γ(n_k + α) Π_n φ_{z_n w_n} and a table of all topics.
    [Theory]
    [InlineData(new[] { 0, 2 }, 1)]
    [InlineData(new[] { 0, 2 }, 4)]
    [InlineData(new[] { 1, 1, 0 }, 3)]
    public void Its_law_is_that_of_Gibbs_sampling(int[] words, int sweeps)
    {
        const double alpha = 0.3;
        int states = 1 << words.Length;
        double[] law = new double[states];
        law[0] = 1;
        double expected = 0;
        for (int sweep = 0; sweep < sweeps; sweep++)
        {
            for (int n = 0; n < words.Length; n++)
            {
                double[] next = new double[states];
                int seen = sweep == 0 ? n + 1 : words.Length;
                for (int z = 0; z < states; z++)
                {
                    int topic0 = z & ~(1 << n), topic1 = z | 1 << n;
                    double p0 = Joint(topic0, words[..seen], alpha), p1 = Joint(topic1, words[..seen], alpha);
                    next[topic0] += law[z] * p0 / (p0 + p1);
                    next[topic1] += law[z] * p1 / (p0 + p1);
                }

                law = next;
            }

            if (sweep >= sweeps / 2)
            {
                expected += law.Index().Sum(z => z.Item * (int.PopCount(z.Index) + alpha) / (words.Length + 2 * alpha)) / (sweeps - sweeps / 2);
            }
        }

        double[] mean = Mean(words, alpha, sweeps);

        Assert.Equal(expected, mean[1], 1e-12);
        Assert.Equal(1, mean.Sum(), 1e-12);
    }

    // After many sweeps E θ is the exact posterior mean; the runs are independent, and by Hoeffding's bound it fails once in 10^9 times.
    [Fact]
    public void Many_sweeps_give_the_posterior_mean()
    {
        int[] words = [0, 0, 2, 1, 2, 2];
        double[] joint = [.. Enumerable.Range(0, 64).Select(z => Joint(z, words, 0.5))];
        double exact = joint.Index().Sum(z => z.Item * (int.PopCount(z.Index) + 0.5)) / 7 / joint.Sum();
        var rng = new SeededRandom(1);

        double mean = Enumerable.Range(0, 4000).Average(_ => DocumentCompletion.TopicShares(words, s_topics, 0.5, 20, rng)[1]);

        Assert.Equal(exact, mean, Math.Sqrt(Math.Log(2e9) / (2 * 4000)));
    }

    [Fact]
    public void Without_words_the_shares_are_even() => Assert.Equal([0.5, 0.5], DocumentCompletion.TopicShares([], s_topics, 0.1, 7, new SeededRandom(1)).Select(x => Math.Round(x, 12)));

    [Fact]
    public void The_probability_of_a_word_mixes_the_topics()
    {
        Assert.Equal(0.25 * 0.7 + 0.75 * 0.1, DocumentCompletion.WordProb([0.25, 0.75], s_topics, 0), 1e-12);
        Assert.Equal(1, Enumerable.Range(0, 3).Sum(v => DocumentCompletion.WordProb([0.25, 0.75], s_topics, v)), 1e-12);
    }

    [Fact]
    public void Perplexity_is_one_over_the_geometric_mean_of_the_probabilities()
    {
        Assert.Equal(4, DocumentCompletion.Perplexity([0.5, 0.125]), 1e-12);
        Assert.Equal(533, DocumentCompletion.Perplexity([.. Enumerable.Repeat(1.0 / 533, 7)]), 1e-9);
        Assert.Equal(1, DocumentCompletion.Perplexity([1, 1]));
        Assert.Equal(double.PositiveInfinity, DocumentCompletion.Perplexity([1, 0]));
    }

    [Fact]
    public void What_cannot_be_completed_is_refused()
    {
        Assert.StartsWith("words[1] must be in [0, 2], but was 3.", Assert.Throws<ArgumentOutOfRangeException>(() => DocumentCompletion.TopicShares([0, 3], s_topics, 1, 2, new SeededRandom(1))).Message);
        Assert.StartsWith(
            "words[0] is 1, a word that has probability 0 in all 1 topics. Smooth the topics: add β to their counts.",
            Assert.Throws<ArgumentException>(() => DocumentCompletion.TopicShares([1], new double[,] { { 1, 0 } }, 1, 2, new SeededRandom(1))).Message);
        Assert.StartsWith("alpha must be positive and finite, but was 0.", Assert.Throws<ArgumentOutOfRangeException>(() => DocumentCompletion.TopicShares([0], s_topics, 0, 2, new SeededRandom(1))).Message);
        Assert.StartsWith("probs is empty; perplexity is a mean over at least one word. Hold more words out.", Assert.Throws<ArgumentException>(() => DocumentCompletion.Perplexity([])).Message);
        Assert.StartsWith("probs[1] must be a probability in [0, 1], but was -2.", Assert.Throws<ArgumentException>(() => DocumentCompletion.Perplexity([1, -2])).Message);
    }

    private static double[] Mean(int[] words, double alpha, int sweeps)
    {
        double[] mean = new double[2];
        foreach ((double[] shares, double probability) in EnumeratingRandom.Outcomes(rng => DocumentCompletion.TopicShares(words, s_topics, alpha, sweeps, rng)))
        {
            mean[0] += probability * shares[0];
            mean[1] += probability * shares[1];
        }

        return mean;
    }

    // Of two topics: bit n of z is the topic of word n.
    private static double Joint(int z, int[] words, double alpha)
    {
        int ones = words.Index().Count(word => (z >> word.Index & 1) == 1);
        return Math.Exp(SpecialMath.LogGamma(ones + alpha) + SpecialMath.LogGamma(words.Length - ones + alpha)) * words.Index().Aggregate(1.0, (p, word) => p * s_topics[z >> word.Index & 1, word.Item]);
    }
}
