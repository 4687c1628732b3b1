using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>What is left of chains after burn-in and thinning, and how exact their mean is (chapter 2, section 10).</summary>
public static class MonteCarloError
{
    /// <summary>The chains without their first draws.</summary>
    /// <param name="chains">M chains of n draws.</param>
    /// <param name="count">How many draws of each chain go, at least 0 and below n.</param>
    /// <exception cref="ArgumentException">The chains are not equally long, or nothing would be left.</exception>
    public static double[][] WithoutBurnIn(double[][] chains, int count)
    {
        Chains(chains, atLeast: 1);
        Guard.Between(count, 0, chains[0].Length - 1);

        // TODO A2.13: return what comes after the burn-in.
        throw new NotImplementedException("A2.13 MonteCarloError.WithoutBurnIn");
    }

    /// <summary>Every so-manieth draw of each chain, the first one included: those with index 0, interval, 2 × interval ...</summary>
    /// <param name="chains">M chains of n draws.</param>
    /// <param name="interval">At least 1, which keeps all.</param>
    /// <exception cref="ArgumentException">The chains are not equally long, or the interval is below 1.</exception>
    public static double[][] Thin(double[][] chains, int interval)
    {
        Chains(chains, atLeast: 1);
        Guard.Between(interval, 1, int.MaxValue);

        // TODO A2.13: return every interval-th draw.
        throw new NotImplementedException("A2.13 MonteCarloError.Thin");
    }

    /// <summary>The Monte Carlo standard error of the mean of all draws: their standard deviation over the root of the effective sample size of the split chains (equation 2.32).</summary>
    /// <param name="chains">M chains of n draws, at least 1 and 4.</param>
    /// <returns>At least 0; NaN where all draws are the same.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double OfMean(double[][] chains)
    {
        Chains(chains, atLeast: 4);

        // TODO A2.13: return (2.32).
        throw new NotImplementedException("A2.13 MonteCarloError.OfMean");
    }
}
