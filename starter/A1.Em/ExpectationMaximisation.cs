namespace GenerativeModels.Em;

/// <summary>The EM loop, for any model that has an E-step and an M-step (chapter 1, section 7).</summary>
public static class ExpectationMaximisation
{
    /// <summary>
    /// E-step, look at the monitor, M-step, and again, until the monitor says something else than <see cref="ConvergenceStatus.Continue"/>
    /// (algorithm 1.1).
    /// </summary>
    /// <param name="start">The model to start from; its log-likelihood is the first of the history.</param>
    /// <param name="eStep">Responsibilities and log-likelihood of a model; called once for each model.</param>
    /// <param name="mStep">The best model for given log-responsibilities.</param>
    /// <param name="monitor">Says when to stop; asked after each E-step.</param>
    /// <returns>The model that the last E-step looked at, with the history and the status that ended the run.</returns>
    public static FitResult<TModel> Fit<TModel>(
        TModel start, Func<TModel, EStepResult> eStep, Func<Tensor, TModel> mStep, ConvergenceMonitor monitor)
    {
        // TODO A1.10: run algorithm 1.1.
        throw new NotImplementedException("A1.10 ExpectationMaximisation.Fit");
    }

    /// <summary>
    /// The run with the highest final log-likelihood, whatever the order (equation 1.19). A run that ended <see cref="ConvergenceStatus.NotFinite"/> never wins
    /// against one that did not: a likelihood of infinity is a collapsed component, not a discovery.
    /// </summary>
    /// <param name="runs">At least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static FitResult<TModel> Best<TModel>(IReadOnlyCollection<FitResult<TModel>> runs)
    {
        if (runs.Count == 0)
        {
            throw new ArgumentException("runs is empty; the best of none is undefined.", nameof(runs));
        }

        // TODO A1.10: return the run with the highest final log-likelihood; one that is NotFinite only when all are.
        throw new NotImplementedException("A1.10 ExpectationMaximisation.Best");
    }
}
