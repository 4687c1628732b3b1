namespace GenerativeModels.Em.Experiments;

/// <summary>A mixture of Bernoullis fitted to digits.</summary>
/// <param name="Model">K components over D pixels.</param>
/// <param name="History">The log-likelihood plus the log prior of every model on the way, the start first: what never falls.</param>
/// <param name="TrainLogLikelihood">Nats for each digit that it was fitted to.</param>
/// <param name="TestLogLikelihood">Nats for each digit that it was not fitted to.</param>
/// <param name="Names">The digit that each component is most responsible for: [K], int64.</param>
/// <param name="Agreement">Of the digits that it was not fitted to, the share whose component is called after them.</param>
/// <param name="RandIndex">How well the components agree with the digits, whatever they are called.</param>
public sealed record DigitFit(
    BernoulliMixture Model,
    IReadOnlyList<double> History,
    double TrainLogLikelihood,
    double TestLogLikelihood,
    Tensor Names,
    double Agreement,
    double RandIndex)
{
    private const long Digits = 10;

    /// <summary>Fits by EM from means halfway between grey and some of the digits.</summary>
    public static DigitFit Of(DigitBits train, DigitBits test, int components, BernoulliMixtureConfig config, IRandomSource rng)
    {
        var prior = new BetaPrior(config.Prior, config.Prior);
        Tensor chosen = train.Bits.index_select(0, tensor(Draws.Different((int)train.Bits.shape[0], components, rng)));
        var start = new BernoulliMixture(full([components], 1.0 / components, dtype: ScalarType.Float64), 0.25 + 0.5 * chosen);
        var monitor = new ConvergenceMonitor(1e-6, config.MaxIterations);
        EStepResult EStep(BernoulliMixture model)
        {
            (Tensor logR, double logLikelihood) = PartwiseEStep.Of(train.Bits, model);
            return new EStepResult(logR, logLikelihood + LogPrior(model, prior));
        }

        FitResult<BernoulliMixture> fit = ExpectationMaximisation.Fit(start, EStep, logR => BernoulliMixtureEm.MStep(train.Bits, logR, prior), monitor);

        EStepResult fitted = PartwiseEStep.Of(train.Bits, fit.Model), tried = PartwiseEStep.Of(test.Bits, fit.Model);
        Tensor digits = train.Labels.unsqueeze(1).eq(arange(Digits)).to(ScalarType.Float64); // [N, 10]
        Tensor names = fitted.LogResponsibilities.exp().t().matmul(digits).argmax(1); // [K]
        Tensor component = tried.LogResponsibilities.argmax(1); // [N]
        return new DigitFit(
            fit.Model,
            fit.LogLikelihoods,
            fitted.LogLikelihood / train.Bits.shape[0],
            tried.LogLikelihood / test.Bits.shape[0],
            names,
            names.index_select(0, component).eq(test.Labels).to(ScalarType.Float64).mean().item<double>(),
            AdjustedRandIndex.Of(component, test.Labels));
    }

    // Up to a constant: Σ (a - 1) log μ + (b - 1) log(1 - μ).
    private static double LogPrior(BernoulliMixture model, BetaPrior prior) =>
        ((prior.A - 1) * model.Means.log() + (prior.B - 1) * (1 - model.Means).log()).sum().item<double>();
}
