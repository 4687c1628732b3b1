namespace GenerativeModels.Em;

/// <summary>How a run of EM went.</summary>
/// <param name="Model">The last model; its log-likelihood is the last of <paramref name="LogLikelihoods"/>.</param>
/// <param name="LogLikelihoods">The log-likelihood of every model on the way, the start first: one more than there were M-steps.</param>
/// <param name="Status">Why the run ended; never <see cref="ConvergenceStatus.Continue"/>.</param>
public sealed record FitResult<TModel>(TModel Model, IReadOnlyList<double> LogLikelihoods, ConvergenceStatus Status)
{
    /// <summary>The log-likelihood of <see cref="Model"/>.</summary>
    public double LogLikelihood => LogLikelihoods[^1];
}
