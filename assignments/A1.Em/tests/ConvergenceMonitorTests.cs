using GenerativeModels.Em.Tests.Inputs;

namespace GenerativeModels.Em.Tests;

public class ConvergenceMonitorTests
{
    [Example, Exercise("A1.9"), Law("P1.20", "While the log-likelihood rises and steps are left, EM goes on.", Equation = "1.18")]
    public void Goes_on_while_it_rises()
    {
        var monitor = new ConvergenceMonitor(tolerance: 1e-6, maxIterations: 10);

        Says(ConvergenceStatus.Continue, monitor, -100);
        Says(ConvergenceStatus.Continue, monitor, -100, -50);
        Says(ConvergenceStatus.Continue, monitor, -100, -50, -30, -20);
        Says(ConvergenceStatus.Converged, monitor, -100, -50, -30, -30);
    }

    [Example, Exercise("A1.9"), Law("P1.20", "A last rise of at most tolerance * (1 + |l|) is convergence.", Equation = "1.18")]
    public void A_rise_within_the_tolerance_is_convergence()
    {
        var monitor = new ConvergenceMonitor(tolerance: 1e-6, maxIterations: 10);

        Says(ConvergenceStatus.Converged, monitor, -500, -99, -98.99995); // a rise of 5e-5, allowed 1e-6 * (1 + 99) = 1e-4
        Says(ConvergenceStatus.Continue, monitor, -500, -99, -98.9998); // a rise of 2e-4
        Says(ConvergenceStatus.Converged, monitor, -99, -99);

        var lenient = new ConvergenceMonitor(tolerance: 0.5, maxIterations: 10); // at l = -9 it allows 0.5 * (1 + 9) = 5
        Says(ConvergenceStatus.Converged, lenient, -9, -4);
        Says(ConvergenceStatus.Continue, lenient, -9, -3.75);
    }

    [Example, Exercise("A1.9"), Law("P1.20", "NaN and infinity end the run as NotFinite.", Equation = "1.18")]
    public void NaN_and_infinity_are_not_finite()
    {
        var monitor = new ConvergenceMonitor(tolerance: 1e-6, maxIterations: 10);

        Says(ConvergenceStatus.NotFinite, monitor, double.NaN);
        Says(ConvergenceStatus.NotFinite, monitor, -100, double.NaN);
        Says(ConvergenceStatus.NotFinite, monitor, -100, double.PositiveInfinity);
        Says(ConvergenceStatus.NotFinite, monitor, -100, double.NegativeInfinity);
        Says(ConvergenceStatus.Continue, monitor, -100, -50);
    }

    [Example, Exercise("A1.9"), Law("P1.20", "The first log-likelihood is that of the start: n of them mean n - 1 M-steps.", Equation = "1.18")]
    public void Two_iterations_are_three_log_likelihoods()
    {
        var monitor = new ConvergenceMonitor(tolerance: 1e-6, maxIterations: 2);

        Says(ConvergenceStatus.Continue, monitor, -100, -50);
        Says(ConvergenceStatus.OutOfIterations, monitor, -100, -50, -30);
        Says(ConvergenceStatus.OutOfIterations, new ConvergenceMonitor(tolerance: 1e-6, maxIterations: 0), -100);
    }

    [Property(Arbitrary = [typeof(Falling)]), Exercise("A1.9")]
    [Law("P1.13", "A history that ends with a fall is Decreased, never Converged.", Equation = "1.18")]
    public void A_fall_is_never_convergence(Falling input)
    {
        var monitor = new ConvergenceMonitor(input.Tolerance, maxIterations: 10);

        Says(ConvergenceStatus.Decreased, monitor, input.LogLikelihoods);
        Says(ConvergenceStatus.Continue, monitor, [.. input.LogLikelihoods[..^1], input.LogLikelihoods[^2] + 1e6]);
    }

    private static void Says(ConvergenceStatus expected, ConvergenceMonitor monitor, params double[] logLikelihoods)
    {
        ConvergenceStatus actual = monitor.Check(logLikelihoods);
        Close.Holds(actual == expected,
            $"status after {Show.Text(logLikelihoods)}, with tolerance {Show.Number(monitor.Tolerance)} and at most {monitor.MaxIterations} iterations",
            $"{actual}", $"{expected}");
    }
}
