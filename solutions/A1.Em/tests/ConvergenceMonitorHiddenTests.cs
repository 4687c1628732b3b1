using GenerativeModels.Em.Tests.Inputs;

namespace GenerativeModels.Em.Tests;

public class ConvergenceMonitorHiddenTests
{
    [Example, Exercise("A1.9"), Law("P1.20", "A fall within rounding, 1e-9 (1 + |l|), is convergence and not a fall.", Equation = "1.18")]
    public void A_fall_within_rounding_is_convergence()
    {
        // What EM does on Old Faithful once it has arrived.
        ConvergenceStatus status = new ConvergenceMonitor(tolerance: 0).Check([-1130.26396, -1130.26396 - 1.8e-12]);

        Close.Holds(status == ConvergenceStatus.Converged, "status after a fall by 1.8e-12 at -1130", $"{status}", "Converged");
    }

    [Property(Arbitrary = [typeof(History)]), Exercise("A1.9")]
    [Law("P1.20", "The status is the first of NotFinite, Decreased, Converged, OutOfIterations, Continue that fits.", Equation = "1.18")]
    public void The_first_status_that_fits_is_given(History input)
    {
        double[] history = input.LogLikelihoods;
        ConvergenceStatus expected = input.Ends switch
        {
            HistoryEnd.Falls => ConvergenceStatus.Decreased,
            HistoryEnd.Stays => ConvergenceStatus.Converged,
            _ when history.Length - 1 >= input.MaxIterations => ConvergenceStatus.OutOfIterations,
            _ => ConvergenceStatus.Continue,
        };

        ConvergenceStatus actual = new ConvergenceMonitor(tolerance: 1e-6, input.MaxIterations).Check(history);

        Close.Holds(actual == expected, "status, with tolerance 1e-6", $"{actual}", $"{expected}");
    }
}
