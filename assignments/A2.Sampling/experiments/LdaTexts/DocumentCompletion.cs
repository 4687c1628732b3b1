namespace GenerativeModels.Sampling.Experiments;

/// <summary>
/// How well a topic model predicts the other half of documents that it has not learnt from (equation 2.20): topics of the observed half are sampled with φ
/// held fixed, θ is averaged over those sweeps, and the probabilities of held-out words over several φ of the chain.
/// </summary>
internal static class DocumentCompletion
{
    private const int Samples = 10, FoldInSweeps = 20;

    /// <summary>Trains on some documents, and tests on others.</summary>
    /// <param name="train">To learn from.</param>
    /// <param name="observed">Of each new document, the words to see.</param>
    /// <param name="heldOut">Of each new document, the words to predict.</param>
    /// <param name="model">K, V, α and β.</param>
    /// <param name="sweeps">Of the chain; the first half is burn-in.</param>
    /// <param name="rng">Where the draws come from.</param>
    public static double Perplexity(int[][] train, int[][] observed, int[][] heldOut, LdaModel model, int sweeps, IRandomSource rng)
    {
        int[][] topics = TopicChain.Start(train, model, rng);
        TopicChain.Sweep(train, topics, model, sweeps / 2, rng);
        double[][] probs = [.. heldOut.Select(words => new double[words.Length])];
        for (int sample = 0; sample < Samples; sample++)
        {
            double[,] phi = LdaGibbs.TopicWordProbs(TopicChain.Sweep(train, topics, model, Math.Max(1, sweeps / 2 / Samples), rng), model);
            for (int d = 0; d < observed.Length; d++)
            {
                double[] theta = Theta(observed[d], phi, model, rng);
                for (int n = 0; n < heldOut[d].Length; n++)
                {
                    probs[d][n] += theta.Index().Sum(share => share.Item * phi[share.Index, heldOut[d][n]]) / Samples;
                }
            }
        }

        return Math.Exp(-probs.SelectMany(document => document).Average(Math.Log));
    }

    // The mean of (n_k + α) / (n + K α) over the second half of sweeps through a document, with p(z = k | all else) ∝ (n_k + α) φ_kv.
    private static double[] Theta(int[] words, double[,] phi, LdaModel model, IRandomSource rng)
    {
        int K = model.Topics;
        int[] z = [.. words.Select(_ => -1)];
        double[] counts = [.. Enumerable.Repeat(model.Alpha, K)], mean = new double[K];
        for (int sweep = 0; sweep < FoldInSweeps; sweep++)
        {
            for (int n = 0; n < words.Length; n++)
            {
                if (z[n] >= 0) counts[z[n]]--;
                double[] weights = [.. counts.Select((count, k) => count * phi[k, words[n]])];
                double sum = weights.Sum();
                z[n] = rng.Categorical([.. weights.Select(weight => weight / sum)]);
                counts[z[n]]++;
            }

            if (sweep < FoldInSweeps / 2) continue;
            for (int k = 0; k < K; k++) mean[k] += counts[k] / (words.Length + K * model.Alpha) / (FoldInSweeps - FoldInSweeps / 2);
        }

        return mean;
    }
}
