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

        var logDensities = Gaussian.LogProb(x, model.Means, model.Covariances); // [N, K]
        var logSum = LogSpace.LogSumExp(logDensities, 1);
        var logR = logDensities - logSum.unsqueeze(1);
        return new EStepResult(logR, logSum.sum().item<double>());
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

        var r = logResponsibilities.exp();
        var K = (int)r.shape[1];
        var D = x.shape[1];
        var Nk = r.sum(dim: 0) + 1e-3; // so I never divide by zero
        var weights = Nk / Nk.sum();
        var means = r.t().matmul(x) / Nk.unsqueeze(1);
        var covs = new List<Tensor>();
        for (int k = 0; k < K; k++)
        {
            var d = x - means[k];
            var c = (d * r.select(1, k).unsqueeze(1)).t().matmul(d) / Nk[k];
            covs.Add(c + regularisation * eye(D, dtype: ScalarType.Float64));
        }
        return new GaussianMixture(weights, means, stack(covs.ToArray()));
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

        var logJoint = Gaussian.LogProb(x, model.Means, model.Covariances) + model.Weights.log();
        var expected = where(responsibilities > 0, responsibilities * logJoint, zeros_like(logJoint)).sum();
        var entropy = -where(responsibilities > 0, responsibilities * responsibilities.log(), zeros_like(logJoint)).sum();
        return (expected + entropy).item<double>();
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

        return ExpectationMaximisation.Fit(start, m => EStep(x, m), r => MStep(x, r, regularisation), monitor);
    }
}
