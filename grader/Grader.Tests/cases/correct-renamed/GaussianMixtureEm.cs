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

        Tensor scores = JointLogDensity(x, model);
        Tensor evidence = LogSpace.LogSumExp(scores, -1);
        return new EStepResult(scores.sub(evidence.unsqueeze(-1)), evidence.sum().ToDouble());
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

        var (r, K, D) = (logResponsibilities.exp(), logResponsibilities.shape[1], x.shape[1]);
        Tensor weights = r.mean([0L]);
        var centres = new List<Tensor>();
        var spreads = new List<Tensor>();
        for (long k = K - 1; k >= 0; k--)
        {
            Tensor share = (r.select(1, k) / r.select(1, k).sum()).unsqueeze(1); // [N, 1]
            Tensor centre = (share * x).sum(dim: 0);
            Tensor offset = x - centre;
            centres.Insert(0, centre);
            spreads.Insert(0, (share * offset).t().matmul(offset) + diag(full([D], regularisation, dtype: ScalarType.Float64)));
        }

        return new GaussianMixture(weights, stack(centres), stack(spreads));
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

        Tensor used = responsibilities > 0;
        Tensor r = responsibilities[used];
        return (r * JointLogDensity(x, model)[used] - r * r.log()).sum().ToDouble();
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

        return ExpectationMaximisation.Fit(start, m => EStep(x, m), l => MStep(x, l, regularisation), monitor);
    }

    private static Tensor JointLogDensity(Tensor points, GaussianMixture mixture) =>
        Gaussian.LogProb(points, mixture.Means, mixture.Covariances) + mixture.Weights.log().unsqueeze(0);
}
