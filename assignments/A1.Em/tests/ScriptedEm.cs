namespace GenerativeModels.Em.Tests;

/// <summary>An EM algorithm whose models are the numbers 0, 1, 2 ..., with log-likelihoods as given.</summary>
internal sealed class ScriptedEm(params double[] logLikelihoods)
{
    /// <summary>How many E-steps were asked for.</summary>
    public int ESteps { get; private set; }

    /// <summary>Runs the loop under test from model 0.</summary>
    public FitResult<int> Fit(ConvergenceMonitor monitor) => ExpectationMaximisation.Fit(0, EStep, MStep, monitor);

    private EStepResult EStep(int model)
    {
        ESteps++;
        Close.Holds(model < logLikelihoods.Length, "number of models that the loop looks at", $"more than {logLikelihoods.Length}", "it should have stopped before");
        return new EStepResult(Tables.Table([model]), logLikelihoods[model]);
    }

    // The next model must come from the responsibilities of the one before.
    private int MStep(Tensor logResponsibilities) => (int)logResponsibilities.item<double>() + 1;
}
