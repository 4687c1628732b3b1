using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class MonteCarloErrorHiddenTests
{
    [Property(MaxTest = 50, Arbitrary = [typeof(Chains)]), Exercise("A2.13")]
    [Law("P2.3", "The Monte Carlo standard error is the standard deviation of all draws over the root of the effective sample size of the halves.", Equation = "2.32")]
    public void The_standard_error_is_that_of_its_definition(Chains chains)
    {
        double variance = SlowDiagnostics.Variance([.. chains.X.SelectMany(chain => chain)]);
        double draws = SlowDiagnostics.EffectiveSampleSize(SlowDiagnostics.Halves(chains.X));

        Close.Equal(Math.Sqrt(variance / draws), MonteCarloError.OfMean(chains.X), 1e-9, "Monte Carlo standard error of the mean");
    }

    [Property(Arbitrary = [typeof(Chains)]), Exercise("A2.13")]
    [Law("P2.3", "Burn-in and thinning leave whole chains, each draw where it was, and change nothing of what they were given.")]
    public void Burn_in_and_thinning_pick_draws(Chains chains)
    {
        string before = Show.Text(chains.X);

        double[][] left = MonteCarloError.Thin(MonteCarloError.WithoutBurnIn(chains.X, 1), 2);

        double[][] expected = [.. chains.X.Select(chain => Enumerable.Range(0, chain.Length / 2).Select(i => chain[1 + 2 * i]).ToArray())];
        Close.Holds(Show.Text(left) == Show.Text(expected), "every second draw after a burn-in of 1", Show.Text(left), Show.Text(expected));
        Close.Holds(Show.Text(chains.X) == before, "the chains, afterwards", Show.Text(chains.X), before);
    }
}
