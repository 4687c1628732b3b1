using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>Expectation maximisation for a mixture of Bernoullis (chapter 1, section 8).</summary>
public static class BernoulliMixtureEm
{
    /// <summary>
    /// The E-step: log r_nk = log π_k + Σ_d (x_nd log μ_kd + (1 - x_nd) log(1 - μ_kd)) - log p(x_n) (equation 1.21), and Σ_n log p(x_n).
    /// </summary>
    /// <param name="x">Bits: [N, D], float64 zeros and ones. At least one component can produce each row.</param>
    /// <param name="model">K components over D bits. A mean may be exactly 0 or 1: then the other value has probability 0, and 0 log 0 is 0.</param>
    /// <returns>log r: [N, K], and the log-likelihood of <paramref name="model"/>.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static EStepResult EStep(Tensor x, BernoulliMixture model)
    {
        Float64(x, [Any, model.Dimensions]);

        // TODO A1.11: return log r of (1.21) and the log-likelihood. Mind means of exactly 0 or 1.
        throw new NotImplementedException("A1.11 BernoulliMixtureEm.EStep");
    }

    /// <summary>
    /// The M-step: weights N_k / N, and means at the mode of their posterior, (Σ_n r_nk x_nd + a - 1) / (N_k + a + b - 2) (equation 1.23).
    /// </summary>
    /// <param name="x">Bits: [N, D], float64 zeros and ones.</param>
    /// <param name="logResponsibilities">log r: [N, K]. Every component is responsible for something: N_k = Σ_n r_nk > 0.</param>
    /// <param name="prior">The Beta(a, b) prior of every mean; <see cref="BetaPrior.Flat"/> gives maximum likelihood.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static BernoulliMixture MStep(Tensor x, Tensor logResponsibilities, BetaPrior prior)
    {
        Float64(x, [Any, Any]);
        long N = x.shape[0];
        Float64(logResponsibilities, [N, Any]);

        // TODO A1.11: return the weights N_k / N and the means of (1.23).
        throw new NotImplementedException("A1.11 BernoulliMixtureEm.MStep");
    }
}
