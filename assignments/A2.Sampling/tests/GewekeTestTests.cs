namespace GenerativeModels.Sampling.Tests;

public class GewekeTestTests
{
    [Example, Exercise("A2.14"), Law("P2.11", "The marginal-conditional simulator draws independent pairs from p(θ) p(x | θ), exactly.", Equation = "2.33")]
    public void Marginal_conditional_pairs_are_independent_draws_of_the_joint() => ExactLaw.Equal(
        from a in CoinModel.Pairs
        from b in CoinModel.Pairs
        select ($"{a} {b}", CoinModel.Joint(a.Coin, a.Heads) * CoinModel.Joint(b.Coin, b.Heads)),
        rng => string.Join(' ', GewekeTest.MarginalConditional(new CoinModel(), 2, rng)), 1e-12, "two pairs of coin and heads");

    [Example, Exercise("A2.14"), Law("P2.11", "With a right sampler every pair of the successive-conditional simulator has the law p(θ) p(x | θ), exactly.", Equation = "2.33")]
    public void With_a_right_sampler_every_pair_has_the_law_of_the_joint()
    {
        foreach (int pair in (int[])[0, 1, 2])
        {
            ExactLaw.Equal(
                CoinModel.Pairs.Select(p => ($"{p}", CoinModel.Joint(p.Coin, p.Heads))),
                rng => $"{GewekeTest.SuccessiveConditional(new CoinModel(), CoinModel.LazyGibbs, 3, rng)[pair]}", 1e-10, $"pair {pair} of coin and heads");
        }
    }

    [Example, Exercise("A2.14"), Law("P2.11", "The z value is the difference of the means over the root of the sum of their squared standard errors.", Equation = "2.34")]
    public void The_z_value_by_hand()
    {
        // Both have length 50; the standard errors are 0.0998 and, in twice the unit, 0.1996 (see GoldenChains).
        double[] x = GoldenChains.Alone[0], y = [.. x.Select(value => 2 * value + 1)];

        double difference = y.Average() - x.Average();
        Close.Equal(difference / Math.Sqrt(5 * 0.099811803682 * 0.099811803682), GewekeTest.ZValue(x, y), 1e-8, "z value of x and 2 x + 1");
        Close.Equal(-difference / Math.Sqrt(5 * 0.099811803682 * 0.099811803682), GewekeTest.ZValue(y, x), 1e-8, "z value of 2 x + 1 and x");
    }
}
