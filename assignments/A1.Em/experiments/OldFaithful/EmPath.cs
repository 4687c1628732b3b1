namespace GenerativeModels.Em.Experiments;

/// <summary>A run of EM, with every model on the way: for t M-steps there are t + 1 models, the start first.</summary>
/// <param name="Models">θ_0, θ_1, ..., θ_t.</param>
/// <param name="LogLikelihoods">l(θ_0), ..., l(θ_t): where the bound stands after each E-step.</param>
/// <param name="Bounds">F(r_0, θ_1), ..., F(r_{t-1}, θ_t): where the bound stands after each M-step.</param>
public sealed record EmPath(IReadOnlyList<GaussianMixture> Models, IReadOnlyList<double> LogLikelihoods, IReadOnlyList<double> Bounds)
{
    /// <summary>Where it ended.</summary>
    public GaussianMixture Last => Models[^1];

    /// <summary>Fits by EM and looks at every model on the way.</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="start">K components in D dimensions.</param>
    /// <param name="monitor">Says when to stop.</param>
    public static EmPath Follow(Tensor x, GaussianMixture start, ConvergenceMonitor monitor)
    {
        var models = new List<GaussianMixture>();
        var bounds = new List<double>();
        Tensor? responsibilities = null; // those of the model before
        EStepResult Look(GaussianMixture model)
        {
            models.Add(model);
            if (responsibilities is not null)
            {
                bounds.Add(GaussianMixtureEm.FreeEnergy(x, responsibilities, model));
            }

            EStepResult result = GaussianMixtureEm.EStep(x, model);
            responsibilities = result.LogResponsibilities.exp();
            return result;
        }

        FitResult<GaussianMixture> fit = ExpectationMaximisation.Fit(start, Look, logR => GaussianMixtureEm.MStep(x, logR), monitor);
        return new EmPath(models, fit.LogLikelihoods, bounds);
    }
}
