using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>Expectation maximisation for a latent class model with missing answers (chapter 1, section 9).</summary>
public static class LatentClassEm
{
    /// <summary>
    /// The E-step: log r_nk = log π_k + Σ_{d observed} log θ_{k,d,x_nd} - log p(x_n) (equation 1.25), and Σ_n log p(x_n), where p(x_n) is the
    /// probability of the observed answers alone.
    /// </summary>
    /// <param name="answers">x: [N, D], int64, in 0 ... V - 1 or <see cref="LatentClassModel.Missing"/>. At least one class can give each row.</param>
    /// <param name="model">K classes, D questions, V answers. A probability may be 0.</param>
    /// <returns>log r: [N, K], and the log-likelihood of <paramref name="model"/>.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static EStepResult EStep(Tensor answers, LatentClassModel model)
    {
        Int64(answers, [Any, model.Questions]);

        // TODO A1.12: return log r of (1.25) and the log-likelihood; a missing answer says nothing.
        throw new NotImplementedException("A1.12 LatentClassEm.EStep");
    }

    /// <summary>
    /// The M-step: weights N_k / N, and θ_kdv = (Σ_n r_nk [x_nd = v] + c) / (Σ_n r_nk [x_nd observed] + V c) (equation 1.26), where c is
    /// <paramref name="pseudoCount"/>. Where that is 0 / 0, because nobody answered a question and c is 0, θ_kdv = 1 / V.
    /// </summary>
    /// <param name="answers">x: [N, D], int64, in 0 ... V - 1 or <see cref="LatentClassModel.Missing"/>.</param>
    /// <param name="logResponsibilities">log r: [N, K]. Every class is responsible for something: N_k = Σ_n r_nk > 0.</param>
    /// <param name="answerCount">V, at least 1.</param>
    /// <param name="pseudoCount">c, at least 0: imagined answers of each kind. 0 gives maximum likelihood.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static LatentClassModel MStep(Tensor answers, Tensor logResponsibilities, long answerCount, double pseudoCount = 0)
    {
        Int64(answers, [Any, Any]);
        long N = answers.shape[0];
        Float64(logResponsibilities, [N, Any]);

        // TODO A1.12: return the weights N_k / N and the probabilities of (1.26).
        throw new NotImplementedException("A1.12 LatentClassEm.MStep");
    }
}
