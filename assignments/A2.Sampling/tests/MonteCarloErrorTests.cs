namespace GenerativeModels.Sampling.Tests;

public class MonteCarloErrorTests
{
    [Example, Exercise("A2.13"), Law("P2.3", "Burn-in takes draws from the beginning of each chain; thinning keeps the first draw and every so-manieth after it.")]
    public void Burn_in_and_thinning_by_hand()
    {
        double[][] chains = [[0, 1, 2, 3, 4, 5, 6], [10, 11, 12, 13, 14, 15, 16]];

        Is("[[2, 3, 4, 5, 6], [12, 13, 14, 15, 16]]", MonteCarloError.WithoutBurnIn(chains, 2), "0 to 6 and 10 to 16 without 2 draws of burn-in");
        Is("[[0, 3, 6], [10, 13, 16]]", MonteCarloError.Thin(chains, 3), "0 to 6 and 10 to 16, every third");
        Is("[[0, 4], [10, 14]]", MonteCarloError.Thin(chains, 4), "0 to 6 and 10 to 16, every fourth");
        Is(Show.Text(chains), MonteCarloError.Thin(MonteCarloError.WithoutBurnIn(chains, 0), 1), "without burn-in, and every draw kept");
    }

    // The numbers are those of the published formulas: see GoldenChains.
    [Example, Exercise("A2.13"), Law("P2.3", "The Monte Carlo standard error is that of Vehtari and others, and of ArviZ and Stan.", Equation = "2.32")]
    public void The_standard_error_is_the_published_one()
    {
        Close.Equal(0.046476959858, MonteCarloError.OfMean(GoldenChains.Agreeing), 1e-9, "standard error of the mean of 4 chains of 50 draws that agree");
        Close.Equal(0.048539535456, MonteCarloError.OfMean(GoldenChains.Shifted), 1e-9, "standard error of the mean of 4 chains, each shifted by 0.15 against the last");
        Close.Equal(0.099811803682, MonteCarloError.OfMean(GoldenChains.Alone), 1e-9, "standard error of the mean of one chain of 50 draws");
        double[][] farAway = [.. GoldenChains.Agreeing.Select(chain => chain.Select(x => x + 1_048_576).ToArray())];
        Close.Equal(0.046476959858, MonteCarloError.OfMean(farAway), 1e-7, "standard error of the chains that agree, with 1,048,576 added to every draw");
    }

    [Example, Exercise("A2.13"), Law("P2.10", "Where all draws are the same, nothing is known of the error.", Equation = "2.32")]
    public void Draws_that_are_all_the_same_have_no_standard_error()
    {
        Close.Equal(double.NaN, MonteCarloError.OfMean([[2, 2, 2, 2], [2, 2, 2, 2]]), 0, "standard error of eight draws of 2");
        Close.Equal(double.NaN, MonteCarloError.OfMean([[.. Enumerable.Repeat(0.1, 10)]]), 0, "standard error of ten draws of 0.1");
    }

    private static void Is(string expected, double[][] actual, string what) => Close.Holds(Show.Text(actual) == expected, what, Show.Text(actual), expected);
}
