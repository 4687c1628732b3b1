namespace GenerativeModels.Em.Experiments;

/// <summary>EM for a Gaussian mixture that notices when a component collapses, before its covariance stops being one.</summary>
/// <param name="x">Points: [N, D].</param>
/// <param name="monitor">Says when to stop.</param>
/// <param name="type">How much freedom the covariances have.</param>
/// <param name="regularisation">Handed to every M-step.</param>
internal sealed class MixtureFit(Tensor x, ConvergenceMonitor monitor, CovarianceType type = CovarianceType.Full, double regularisation = 0)
{
    // A component is taken for collapsed when in some direction it is a thousand times narrower than the data are in their narrowest.
    private readonly double _narrowest = 1e-6 * SmallestVariance(Moments.Covariance(x));

    /// <summary>A run that ends with the status NotFinite when a component has collapsed: its log-likelihood is on its way to infinity.</summary>
    public FitResult<GaussianMixture> From(GaussianMixture start) => ExpectationMaximisation.Fit(
        CovarianceConstraint.Apply(type, start),
        EStep,
        logR => CovarianceConstraint.Apply(type, GaussianMixtureEm.MStep(x, logR, regularisation)),
        monitor);

    private EStepResult EStep(GaussianMixture model) => SmallestVariance(model.Covariances) > _narrowest
        ? GaussianMixtureEm.EStep(x, model)
        : new EStepResult(zeros([x.shape[0], model.Components], dtype: ScalarType.Float64), double.PositiveInfinity);

    private static double SmallestVariance(Tensor covariances) => linalg.eigvalsh(covariances).min().item<double>();
}
