using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>Collapsed Gibbs sampling for latent Dirichlet allocation: the topics of the tokens, with all proportions integrated out (chapter 2, section 7).</summary>
public static class LdaGibbs
{
    /// <summary>p(z = k | the topics of all other tokens, all words), for k = 0 ... K - 1 (equation 2.18).</summary>
    /// <param name="counts">The counts of all <em>other</em> tokens; not changed.</param>
    /// <param name="document">d, the token's document.</param>
    /// <param name="word">v, its word.</param>
    /// <param name="model">V, α and β.</param>
    /// <returns>[K], with sum 1.</returns>
    public static double[] FullConditional(LdaCounts counts, int document, int word, LdaModel model)
    {
        // TODO-BEGIN A2.7: return (2.18), normalised.
        double[] p = new double[model.Topics];
        for (int k = 0; k < p.Length; k++)
        {
            p[k] = (counts.DocumentTopics[document, k] + model.Alpha) * (counts.TopicWords[k, word] + model.Beta)
                / (counts.TopicTotals[k] + model.Vocabulary * model.Beta);
        }

        double sum = p.Sum();
        return [.. p.Select(weight => weight / sum)];
        // TODO-END A2.7
    }

    /// <summary>One sweep: every token once, in order, draws its topic anew from its full conditional.</summary>
    /// <param name="documents">w: for each document its words.</param>
    /// <param name="topics">z: for each token its topic; changed in place.</param>
    /// <param name="counts">The counts of <paramref name="topics"/>, before and after; changed in place.</param>
    /// <param name="model">K, V, α and β.</param>
    /// <param name="rng">Draw through <see cref="IRandomSource.Categorical"/>, once for each token.</param>
    /// <exception cref="ArgumentException">There is no word, or z has another shape than w, or a number is out of range.</exception>
    public static void Sweep(int[][] documents, int[][] topics, LdaCounts counts, LdaModel model, IRandomSource rng)
    {
        Tokens(documents, topics, model);

        // TODO-BEGIN A2.8: for each token: out of the counts, draw its topic, into the counts.
        for (int d = 0; d < documents.Length; d++)
        {
            for (int n = 0; n < documents[d].Length; n++)
            {
                int v = documents[d][n];
                counts.Add(d, v, topics[d][n], -1);
                topics[d][n] = rng.Categorical(FullConditional(counts, d, v, model));
                counts.Add(d, v, topics[d][n], +1);
            }
        }

        // TODO-END A2.8
    }

    /// <summary>log p(w, z), with θ and φ integrated out (equation 2.17).</summary>
    /// <param name="counts">The counts of all tokens.</param>
    /// <param name="model">K, V, α and β.</param>
    public static double LogJoint(LdaCounts counts, LdaModel model)
    {
        // TODO-BEGIN A2.9: return the logarithm of (2.17): a Dirichlet factor for each document and one for each topic.
        int D = counts.DocumentTopics.GetLength(0);
        IEnumerable<int> K = Enumerable.Range(0, model.Topics), V = Enumerable.Range(0, model.Vocabulary);
        return Enumerable.Range(0, D).Sum(d => LogDirichletFactor([.. K.Select(k => counts.DocumentTopics[d, k])], model.Alpha))
            + K.Sum(k => LogDirichletFactor([.. V.Select(v => counts.TopicWords[k, v])], model.Beta));
        // TODO-END A2.9
    }

    /// <summary>
    /// log of the probability of a sequence of draws from a distribution over m outcomes that itself has a symmetric Dirichlet prior:
    /// log Γ(m c) - log Γ(m c + n) + Σ_i (log Γ(c + n_i) - log Γ(c)), the factor of (2.17).
    /// </summary>
    /// <param name="counts">n_i, how often each outcome came: [m]; n is their sum.</param>
    /// <param name="concentration">c, α or β; positive.</param>
    public static double LogDirichletFactor(int[] counts, double concentration)
    {
        // TODO-BEGIN A2.9: return it, with SpecialMath.LogGamma.
        double c = concentration, prior = counts.Length * c;
        return SpecialMath.LogGamma(prior) - SpecialMath.LogGamma(prior + counts.Sum())
            + counts.Sum(count => SpecialMath.LogGamma(c + count) - SpecialMath.LogGamma(c));
        // TODO-END A2.9
    }

    /// <summary>φ_kv = (n_kv + β) / (n_k + V β), the words of each topic (equation 2.19).</summary>
    /// <param name="counts">The counts of all tokens.</param>
    /// <param name="model">K, V and β.</param>
    /// <returns>[K, V]; each row sums to 1.</returns>
    public static double[,] TopicWordProbs(LdaCounts counts, LdaModel model)
    {
        // TODO-BEGIN A2.9: return φ.
        double[,] phi = new double[model.Topics, model.Vocabulary];
        for (int k = 0; k < model.Topics; k++)
        {
            for (int v = 0; v < model.Vocabulary; v++)
            {
                phi[k, v] = (counts.TopicWords[k, v] + model.Beta) / (counts.TopicTotals[k] + model.Vocabulary * model.Beta);
            }
        }

        return phi;
        // TODO-END A2.9
    }

    /// <summary>θ_dk = (n_dk + α) / (n_d + K α), the topics of each document (equation 2.19).</summary>
    /// <param name="counts">The counts of all tokens.</param>
    /// <param name="model">K and α.</param>
    /// <returns>[D, K]; each row sums to 1.</returns>
    public static double[,] DocumentTopicProbs(LdaCounts counts, LdaModel model)
    {
        // TODO-BEGIN A2.9: return θ.
        double[,] theta = new double[counts.DocumentTopics.GetLength(0), model.Topics];
        for (int d = 0; d < theta.GetLength(0); d++)
        {
            int length = Enumerable.Range(0, model.Topics).Sum(k => counts.DocumentTopics[d, k]);
            for (int k = 0; k < model.Topics; k++)
            {
                theta[d, k] = (counts.DocumentTopics[d, k] + model.Alpha) / (length + model.Topics * model.Alpha);
            }
        }

        return theta;
        // TODO-END A2.9
    }
}
