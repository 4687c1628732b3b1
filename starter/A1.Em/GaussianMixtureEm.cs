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

        // TODO A1.6: return log r of (1.9) and the log-likelihood (1.8), with Gaussian.LogProb and LogSpace.LogSumExp.
        throw new NotImplementedException("A1.6 GaussianMixtureEm.EStep");
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

        // TODO A1.7: return the mixture of (1.13) to (1.15), with the regularisation on the diagonals.
        throw new NotImplementedException("A1.7 GaussianMixtureEm.MStep");
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

        // TODO A1.8: return F of (1.11). 0 log 0 is 0 here.
        throw new NotImplementedException("A1.8 GaussianMixtureEm.FreeEnergy");
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

        // TODO A1.10: return what ExpectationMaximisation.Fit makes of EStep and MStep on x.
        throw new NotImplementedException("A1.10 GaussianMixtureEm.Fit");
    }
}
