using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>Expectation maximisation for a mixture of Gaussians (chapter 1, sections 5 to 7).</summary>
public static class GaussianMixtureEm
{
    /// <summary>
    /// The E-step: log r_nk = log π_k + log N(x_n; μ_k, Σ_k) - log p(x_n), and the log-likelihood Σ_n log p(x_n) (equations 1.8 and 1.9), all in
    /// log space, so that points far from every component get responsibilities too.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="model">K components in D dimensions; a weight may be 0.</param>
    /// <returns>log r: [N, K], and the log-likelihood of <paramref name="model"/>.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static EStepResult EStep(Tensor x, GaussianMixture model)
    {
        Float64(x, [Any, model.Dimensions]);

        Tensor joint = Gaussian.LogProb(x, model.Means, model.Covariances).add(model.Weights.log().unsqueeze(0));
        return new EStepResult(nn.functional.log_softmax(joint, 1), joint.logsumexp(1).sum().item<double>());
    }

    /// <summary>
    /// The M-step: the weights, means and covariances that are best for these responsibilities (equations 1.13 to 1.15), each covariance then
    /// with <paramref name="regularisation"/> added to its diagonal.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="logResponsibilities">log r: [N, K]. Every component is responsible for something: Σ_n r_nk > 0.</param>
    /// <param name="regularisation">At least 0. Above 0 no component can collapse onto a point: no variance gets below it.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static GaussianMixture MStep(Tensor x, Tensor logResponsibilities, double regularisation = 0)
    {
        Float64(x, [Any, Any]);
        long N = x.shape[0];
        Float64(logResponsibilities, [N, Any]);

        (long K, long D) = (logResponsibilities.shape[1], x.shape[1]);
        Tensor shares = logResponsibilities.exp().t().unsqueeze(1); // [K, 1, N]
        Tensor mass = shares.sum(-1, keepdim: true); // [K, 1, 1]
        Tensor profile = shares / mass;
        Tensor means = profile.matmul(x); // [K, 1, D]
        Tensor centred = x.unsqueeze(0) - means; // [K, N, D]
        Tensor covariances = (profile * centred.mT).matmul(centred);
        return new GaussianMixture(mass.reshape(K) / N, means.reshape(K, D), covariances + eye(D, dtype: ScalarType.Float64).mul(regularisation));
    }

    /// <summary>
    /// The free energy F(r, θ) = Σ_nk r_nk (log π_k + log N(x_n; μ_k, Σ_k) - log r_nk) (equation 1.11): a lower bound on the log-likelihood for
    /// any responsibilities, and equal to it for those of the E-step.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="responsibilities">r (not its logarithm): [N, K], at least 0, each row with sum 1. Where r is 0 its term is 0.</param>
    /// <param name="model">K components in D dimensions; a weight is 0 only where all its responsibilities are.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static double FreeEnergy(Tensor x, Tensor responsibilities, GaussianMixture model)
    {
        Float64(x, [Any, model.Dimensions]);
        Float64(responsibilities, [x.shape[0], model.Components]);

        Tensor joint = model.Weights.log() + Gaussian.LogProb(x, model.Means, model.Covariances);
        Tensor entropy = -responsibilities.xlogy(responsibilities).sum();
        return (responsibilities.mul(joint).nan_to_num(nan: 0, posinf: double.PositiveInfinity, neginf: double.NegativeInfinity).sum() + entropy).item<double>();
    }

    /// <summary>EM for a Gaussian mixture, from a given start: <see cref="ExpectationMaximisation.Fit"/> with the two steps above.</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="start">K components in D dimensions.</param>
    /// <param name="monitor">Says when to stop.</param>
    /// <param name="regularisation">Handed to every <see cref="MStep"/>.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static FitResult<GaussianMixture> Fit(Tensor x, GaussianMixture start, ConvergenceMonitor monitor, double regularisation = 0)
    {
        Float64(x, [Any, start.Dimensions]);

        return ExpectationMaximisation.Fit(
            start: start,
            eStep: mixture => EStep(x, mixture),
            mStep: logResponsibilities => MStep(x, logResponsibilities, regularisation),
            monitor: monitor);
    }
}
