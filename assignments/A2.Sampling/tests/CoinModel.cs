using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Sampling.Tests;

/// <summary>A coin that lands heads with probability 1/4, 1/2 or 3/4 (with prior 1/2, 1/3 and 1/6), thrown twice: nine pairs of a coin and a number of heads.</summary>
internal sealed class CoinModel : IJointModel<int, int>
{
    private static readonly double[] Prior = [1.0 / 2, 1.0 / 3, 1.0 / 6];

    /// <summary>All pairs of a coin and a number of heads.</summary>
    public static (int Coin, int Heads)[] Pairs => [.. from coin in Enumerable.Range(0, 3) from heads in Enumerable.Range(0, 3) select (coin, heads)];

    public int SampleParameter(IRandomSource rng) => rng.Categorical(Prior);

    public int SampleData(int coin, IRandomSource rng) => rng.Categorical(Likelihood(coin));

    /// <summary>p(θ) p(x | θ).</summary>
    public static double Joint(int coin, int heads) => Prior[coin] * Likelihood(coin)[heads];

    /// <summary>p(x | θ), for 0, 1 and 2 heads.</summary>
    public static double[] Likelihood(int coin)
    {
        double p = (coin + 1) / 4.0;
        return [(1 - p) * (1 - p), 2 * p * (1 - p), p * p];
    }

    /// <summary>p(θ | x).</summary>
    public static double[] Posterior(int heads) => Normalised([.. Enumerable.Range(0, 3).Select(coin => Joint(coin, heads))]);

    /// <summary>A right sampler that forgets where it was.</summary>
    public static int Gibbs(int coin, int heads, IRandomSource rng) => rng.Categorical(Posterior(heads));

    /// <summary>A right sampler that mostly stays: with probability 1/4 it draws from the posterior.</summary>
    public static int LazyGibbs(int coin, int heads, IRandomSource rng) => rng.Bernoulli(0.25) ? Gibbs(coin, heads, rng) : coin;

    /// <summary>A wrong sampler, which draws from the likelihood and forgets the prior.</summary>
    public static int WithoutPrior(int coin, int heads, IRandomSource rng) =>
        rng.Categorical(Normalised([.. Enumerable.Range(0, 3).Select(other => Likelihood(other)[heads])]));
}
