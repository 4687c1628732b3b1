namespace GenerativeModels.Sampling.Experiments;

/// <summary>
/// How well a topic model predicts the other half of documents that it has not learnt from (equation 2.20): θ is estimated from the observed half with φ held
/// fixed, and the probabilities of held-out words are averaged over several φ of the chain.
/// </summary>
internal static class HeldOutPerplexity
{
    private const int Samples = 10, CompletionSweeps = 20;

    /// <summary>Trains on some documents, and tests on others.</summary>
    /// <param name="train">To learn from.</param>
    /// <param name="observed">Of each new document, the words to see.</param>
    /// <param name="heldOut">Of each new document, the words to predict.</param>
    /// <param name="model">K, V, α and β.</param>
    /// <param name="sweeps">Of the chain; the first half is burn-in.</param>
    /// <param name="rng">Where the draws come from.</param>
    public static double Of(int[][] train, int[][] observed, int[][] heldOut, LdaModel model, int sweeps, IRandomSource rng)
    {
        int[][] topics = TopicChain.Start(train, model, rng);
        TopicChain.Sweep(train, topics, model, sweeps / 2, rng);
        double[][] probs = [.. heldOut.Select(words => new double[words.Length])];
        for (int sample = 0; sample < Samples; sample++)
        {
            double[,] phi = LdaGibbs.TopicWordProbs(TopicChain.Sweep(train, topics, model, Math.Max(1, sweeps / 2 / Samples), rng), model);
            for (int d = 0; d < observed.Length; d++)
            {
                double[] theta = DocumentCompletion.TopicShares(observed[d], phi, model.Alpha, CompletionSweeps, rng);
                for (int n = 0; n < heldOut[d].Length; n++)
                {
                    probs[d][n] += DocumentCompletion.WordProb(theta, phi, heldOut[d][n]) / Samples;
                }
            }
        }

        return DocumentCompletion.Perplexity([.. probs.SelectMany(document => document)]);
    }
}
