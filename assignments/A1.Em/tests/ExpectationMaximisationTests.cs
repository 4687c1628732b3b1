using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class ExpectationMaximisationTests
{
    // The loop knows nothing of mixtures, so a model may be a number: model i has the i-th log-likelihood, and its M-step gives model i + 1.
    [Example, Exercise("A1.10"), Law("P1.21", "The loop returns the model whose log-likelihood it saw last.")]
    public void Returns_the_model_that_it_looked_at_last()
    {
        FitResult<int> result = new ScriptedEm(-10, -6, -5, -5).Fit(new ConvergenceMonitor());

        Close.Equal(3, result.Model, 0, "number of the model returned, for the log-likelihoods -10, -6, -5, -5 of the models 0 to 3");
    }

    [Example, Exercise("A1.10"), Law("P1.21", "A run that falls ends there, and says so.")]
    public void A_run_that_falls_ends_there()
    {
        FitResult<int> result = new ScriptedEm(-10, -6, -7, -5, -4).Fit(new ConvergenceMonitor());

        Close.Holds(result.Status == ConvergenceStatus.Decreased, "status for the log-likelihoods -10, -6, -7, ...", $"{result.Status}", "Decreased");
        Close.Equal([-10, -6, -7], [.. result.LogLikelihoods], 0, "log-likelihoods");
    }

    [Property(Arbitrary = [typeof(Rising)]), Exercise("A1.10")]
    [Law("P1.21", "After n M-steps the history has n + 1 log-likelihoods, the start's first; each E-step is made once.")]
    public void Takes_as_many_steps_as_the_monitor_allows(Rising input)
    {
        var em = new ScriptedEm(input.LogLikelihoods);

        FitResult<int> result = em.Fit(new ConvergenceMonitor(maxIterations: input.MaxIterations));

        Close.Holds(result.Status == ConvergenceStatus.OutOfIterations, "status", $"{result.Status}", "OutOfIterations");
        Close.Equal(input.LogLikelihoods[..(input.MaxIterations + 1)], [.. result.LogLikelihoods], 0, "log-likelihoods");
        Close.Equal(input.MaxIterations, result.Model, 0, "number of the model returned");
        Close.Equal(input.MaxIterations + 1, em.ESteps, 0, "number of E-steps");
    }

    [Example, Exercise("A1.10"), Law("P1.22", "The best run is the one with the highest final log-likelihood.", Equation = "1.19")]
    public void The_best_run_has_the_highest_final_log_likelihood()
    {
        FitResult<int> best = ExpectationMaximisation.Best([Run(1, -50, -9), Run(3, -70, -8), Run(2, -20, -12)]);

        Close.Equal(3, best.Model, 0, "number of the best of the runs 1, 3 and 2, which went from -50 to -9, -70 to -8 and -20 to -12");
    }

    [Property(Arbitrary = [typeof(FinalValues)]), Exercise("A1.10")]
    [Law("P1.22", "The best run does not depend on the order of the runs.", Equation = "1.19")]
    public void The_best_run_does_not_depend_on_the_order(FinalValues input)
    {
        FitResult<int> best = ExpectationMaximisation.Best([.. input.Values.Select(value => Run(value, -1000 - value, value))]);

        Close.Equal(input.Values.Max(), best.LogLikelihood, 0, "log-likelihood of the best run");
    }

    [Example, Exercise("A1.10"), Law("P1.25", "On Old Faithful, two components reach a log-likelihood of -1130.2640.")]
    public void Two_components_on_Old_Faithful()
    {
        FitResult<GaussianMixture> fit = GaussianMixtureEm.Fit(OldFaithful.Load(), Starts.OldFaithful, new ConvergenceMonitor(tolerance: 1e-12));

        // Half a unit of the last digit that the chapter prints.
        Close.Holds(fit.Status == ConvergenceStatus.Converged, "status", $"{fit.Status}", "Converged");
        Printed.Equal(-1130.2640, fit.LogLikelihood, 4, "log-likelihood");
        Printed.Equal([0.35587, 0.64413], fit.Model.Weights, 5, "weights");
        Printed.Equal([2.03639, 54.47852, 4.28966, 79.96812], fit.Model.Means, 5, "means");
        Printed.Equal([0.06917, 0.43517, 0.43517, 33.69728, 0.16997, 0.94061, 0.94061, 36.04621], fit.Model.Covariances, 5, "covariances");
    }

    private static FitResult<int> Run(int model, params double[] logLikelihoods) => new(model, logLikelihoods, ConvergenceStatus.Converged);
}
