using GenerativeModels.Em.Tests.Inputs;

namespace GenerativeModels.Em.Tests;

public class ConvergenceMonitorHiddenTests
{
    [Example, Exercise("A1.9"), Law("P1.20", "A fall within rounding, up to 1e-9 (1 + |l|), is convergence; beyond it is a fall.", Equation = "1.18")]
    public void A_fall_within_rounding_is_convergence()
    {
        // What EM does on Old Faithful once it has arrived.
        Falls(ConvergenceStatus.Converged, 1.8e-12, -1130.26396);

        Falls(ConvergenceStatus.Converged, 1e-9, 0);
        Falls(ConvergenceStatus.Decreased, 1.5e-9, 0);

        static void Falls(ConvergenceStatus expected, double by, double from)
        {
            ConvergenceStatus status = new ConvergenceMonitor(tolerance: 0).Check([from, from - by]);
            Close.Holds(status == expected, $"status after a fall by {Show.Number(by)} from {Show.Number(from)}, with tolerance 0", $"{status}", $"{expected}");
        }
    }

    // Each ending is far from the limits of box 1.2, in units of 1 + |l|: the slack is 1e-9, and the tolerance here 1e-6.
    [Property(Arbitrary = [typeof(History)]), Exercise("A1.9")]
    [Law("P1.20", "The status is the first of NotFinite, Decreased, Converged, OutOfIterations, Continue that fits.", Equation = "1.18")]
    public void The_first_status_that_fits_is_given(History input)
    {
        int steps = input.LogLikelihoods.Length;
        for (int maxIterations = 0; maxIterations <= steps + 1; maxIterations++)
        {
            ConvergenceStatus rises = steps >= maxIterations ? ConvergenceStatus.OutOfIterations : ConvergenceStatus.Continue;
            Ends(maxIterations, ConvergenceStatus.Decreased, -1, -0.01, -1e-4, -1e-7);
            Ends(maxIterations, ConvergenceStatus.Converged, -1e-10, 0, 1e-10, 5e-7);
            Ends(maxIterations, rises, 3e-6, 1e-4, 0.01, 1);
        }

        void Ends(int maxIterations, ConvergenceStatus expected, params double[] changes)
        {
            foreach (double change in changes)
            {
                double[] history = input.Then(change);
                ConvergenceStatus actual = new ConvergenceMonitor(tolerance: 1e-6, maxIterations).Check(history);
                Close.Holds(actual == expected,
                    $"status after {Show.Text(history)}, with tolerance 1e-6 and at most {maxIterations} iterations", $"{actual}", $"{expected}");
            }
        }
    }
}
