namespace GenerativeModels.Em.Experiments;

/// <summary>The best mixture of one size and kind, and what the criteria think of it.</summary>
/// <param name="Type">How much freedom its covariances have.</param>
/// <param name="Components">K.</param>
/// <param name="LogLikelihood">The best of all starts; NaN where all collapsed.</param>
/// <param name="Aic">Akaike's criterion; more is better.</param>
/// <param name="Bic">The Bayesian criterion; more is better.</param>
/// <param name="Collapsed">From how many starts a component collapsed.</param>
public sealed record SizedFit(CovarianceType Type, int Components, double LogLikelihood, double Aic, double Bic, int Collapsed)
{
    /// <summary>Fits from several starts of k-means++ and keeps the best.</summary>
    public static SizedFit Best(Tensor x, CovarianceType type, int components, NumberOfComponentsConfig config, IRandomSource rng)
    {
        // k-means++ looks at distances, so it should not see units; the mixture does not care about them.
        Standardised z = Standardised.Of(x);
        var fit = new MixtureFit(x, new ConvergenceMonitor(config.Tolerance, 2000), type);
        FitResult<GaussianMixture>[] runs =
            [.. Enumerable.Range(0, config.Restarts).Select(_ => fit.From(GaussianStarts.At(x, z.Restore(KMeansPlusPlus.Seed(z.Values, components, rng)))))];

        FitResult<GaussianMixture> best = ExpectationMaximisation.Best(runs);
        double logLikelihood = best.Status == ConvergenceStatus.NotFinite ? double.NaN : best.LogLikelihood;
        int parameters = ModelSelection.ParameterCount(components, (int)x.shape[1], type);
        return new SizedFit(
            type,
            components,
            logLikelihood,
            ModelSelection.Aic(logLikelihood, parameters),
            ModelSelection.Bic(logLikelihood, parameters, x.shape[0]),
            runs.Count(run => run.Status == ConvergenceStatus.NotFinite));
    }
}
