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
        // TODO A2.7: return (2.18), normalised.
        throw new NotImplementedException("A2.7 LdaGibbs.FullConditional");
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

        // TODO A2.8: for each token: out of the counts, draw its topic, into the counts.
        throw new NotImplementedException("A2.8 LdaGibbs.Sweep");
    }

    /// <summary>log p(w, z), with θ and φ integrated out (equation 2.17).</summary>
    /// <param name="counts">The counts of all tokens.</param>
    /// <param name="model">K, V, α and β.</param>
    public static double LogJoint(LdaCounts counts, LdaModel model)
    {
        // TODO A2.9: return the logarithm of (2.17): a Dirichlet factor for each document and one for each topic.
        throw new NotImplementedException("A2.9 LdaGibbs.LogJoint");
    }

    /// <summary>
    /// log of the probability of a sequence of draws from a distribution over m outcomes that itself has a symmetric Dirichlet prior:
    /// log Γ(m c) - log Γ(m c + n) + Σ_i (log Γ(c + n_i) - log Γ(c)), the factor of (2.17).
    /// </summary>
    /// <param name="counts">n_i, how often each outcome came: [m]; n is their sum.</param>
    /// <param name="concentration">c, α or β; positive.</param>
    public static double LogDirichletFactor(int[] counts, double concentration)
    {
        // TODO A2.9: return it, with SpecialMath.LogGamma.
        throw new NotImplementedException("A2.9 LdaGibbs.LogDirichletFactor");
    }

    /// <summary>φ_kv = (n_kv + β) / (n_k + V β), the words of each topic (equation 2.19).</summary>
    /// <param name="counts">The counts of all tokens.</param>
    /// <param name="model">K, V and β.</param>
    /// <returns>[K, V]; each row sums to 1.</returns>
    public static double[,] TopicWordProbs(LdaCounts counts, LdaModel model)
    {
        // TODO A2.9: return φ.
        throw new NotImplementedException("A2.9 LdaGibbs.TopicWordProbs");
    }

    /// <summary>θ_dk = (n_dk + α) / (n_d + K α), the topics of each document (equation 2.19).</summary>
    /// <param name="counts">The counts of all tokens.</param>
    /// <param name="model">K and α.</param>
    /// <returns>[D, K]; each row sums to 1.</returns>
    public static double[,] DocumentTopicProbs(LdaCounts counts, LdaModel model)
    {
        // TODO A2.9: return θ.
        throw new NotImplementedException("A2.9 LdaGibbs.DocumentTopicProbs");
    }
}
