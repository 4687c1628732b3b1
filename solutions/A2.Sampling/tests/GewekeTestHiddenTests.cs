namespace GenerativeModels.Sampling.Tests;

public class GewekeTestHiddenTests
{
    [Example, Exercise("A2.14"), Law("P2.11", "The chain goes from pair to pair by the sampler under test, given the last data, and by new data for the new parameter.", Equation = "2.33")]
    public void Each_pair_comes_from_the_last_one()
    {
        // A sampler of which everything can be seen: the next coin follows from the last coin and the last heads.
        static int Next(int coin, int heads) => (coin + heads + 1) % 3;

        ExactLaw.Equal(
            from a in CoinModel.Pairs
            let coin = Next(a.Coin, a.Heads)
            from heads in Enumerable.Range(0, 3)
            select ($"{a} {(coin, heads)}", CoinModel.Joint(a.Coin, a.Heads) * CoinModel.Likelihood(coin)[heads]),
            rng => string.Join(' ', GewekeTest.SuccessiveConditional(new CoinModel(), (coin, heads, _) => Next(coin, heads), 2, rng)), 1e-12, "two pairs of coin and heads");
    }

    [Example, Exercise("A2.14"), Law("P2.11", "A sampler that forgets the prior is found out.", Equation = "2.34")]
    public void A_sampler_that_forgets_the_prior_is_found_out()
    {
        var rng = new SeededRandom(6);
        double[] independent = [.. GewekeTest.MarginalConditional(new CoinModel(), 5000, rng).Select(pair => (double)pair.Parameter)];
        double[] successive = [.. GewekeTest.SuccessiveConditional(new CoinModel(), CoinModel.WithoutPrior, 5000, rng).Select(pair => (double)pair.Parameter)];

        // The means are 2/3 and 1, with standard errors of about 0.011 and 0.016: z is 17, and would have to be 12 standard errors lower to fail.
        Close.AtLeast(5, GewekeTest.ZValue(independent, successive), 0, "z value of the number of the coin");
    }
}
