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

        (long N, long D) = (answers.shape[0], answers.shape[1]);
        Tensor index = answers.clamp(min: 0).reshape(N, 1, D, 1).expand(N, model.Classes, D, 1);
        Tensor picked = model.AnswerProbs.log().unsqueeze(0).expand(N, model.Classes, D, model.Answers).gather(3, index).squeeze(3); // [N, K, D]
        Tensor observed = answers.ge(0).unsqueeze(1).expand_as(picked);
        Tensor joint = picked.masked_fill(observed.logical_not(), 0).sum(2) + model.Weights.log();
        Tensor logProb = joint.logsumexp(1, keepdim: true);
        return new EStepResult(joint - logProb, logProb.sum().item<double>());
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

        Tensor r = logResponsibilities.exp(); // [N, K]
        Tensor kinds = arange(answerCount).reshape(1, 1, -1);
        Tensor is_given = (answers.unsqueeze(2) == kinds).to(ScalarType.Float64); // [N, D, V]
        Tensor counts = (r.unsqueeze(2).unsqueeze(3) * is_given.unsqueeze(1)).sum(dim: 0).add(pseudoCount); // [K, D, V]
        Tensor theta = (counts / counts.sum(-1, keepdim: true)).nan_to_num(nan: 1.0 / answerCount);
        return new LatentClassModel(r.mean([0L]), theta);
    }
}
