using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>Do several chains agree? (Chapter 2, section 9.)</summary>
public static class RHat
{
    /// <summary>Each chain as two: its first half and its last half; with an odd number of draws the middle one is left out.</summary>
    /// <param name="chains">M chains of n draws, at least 1 and 2.</param>
    /// <returns>2 M chains of ⌊n / 2⌋ draws.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double[][] Split(double[][] chains)
    {
        Chains(chains, atLeast: 2);

        // TODO A2.12: return the halves.
        throw new NotImplementedException("A2.12 RHat.Split");
    }

    /// <summary>R-hat of the chains as they are, not split (equation 2.29).</summary>
    /// <param name="chains">M chains of n draws, both at least 2.</param>
    /// <returns>About 1 where the chains agree. +∞ where each stands still, but not in the same place; NaN where all draws are the same.</returns>
    /// <exception cref="ArgumentException">There are fewer chains, or they are not equally long, or a draw is not finite.</exception>
    public static double Unsplit(double[][] chains)
    {
        Chains(chains, atLeast: 2, chainsAtLeast: 2);

        // TODO A2.12: return (2.29), with variances as in (2.26).
        throw new NotImplementedException("A2.12 RHat.Unsplit");
    }

    /// <summary>Split R-hat: <see cref="Unsplit"/> of the halves, so that a chain that drifts disagrees with itself.</summary>
    /// <param name="chains">M chains of n draws, at least 1 and 4.</param>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double SplitOf(double[][] chains)
    {
        Chains(chains, atLeast: 4);

        // TODO A2.12: return R-hat of the halves.
        throw new NotImplementedException("A2.12 RHat.SplitOf");
    }

    /// <summary>
    /// Every draw by its rank: z = Φ⁻¹((r - 3/8) / (S + 1/4)) (equation 2.30), with the ranks r from 1 to S over all draws of all chains; equal draws share
    /// the mean of their ranks.
    /// </summary>
    /// <param name="chains">M chains of n draws, at least 1 each; S = M n.</param>
    /// <returns>M chains of n numbers.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double[][] RankNormalise(double[][] chains)
    {
        Chains(chains, atLeast: 1);

        // TODO A2.12: return z of (2.30). The mean rank of equal draws is (those below) + (those equal + 1) / 2.
        throw new NotImplementedException("A2.12 RHat.RankNormalise");
    }

    /// <summary>Every draw by its distance from the median of all draws of all chains.</summary>
    /// <param name="chains">M chains of n draws, at least 1 each. The median of an even number of draws is the mean of the two in the middle.</param>
    /// <returns>M chains of n numbers, at least 0.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double[][] Fold(double[][] chains)
    {
        Chains(chains, atLeast: 1);

        // TODO A2.12: return |x - median|.
        throw new NotImplementedException("A2.12 RHat.Fold");
    }

    /// <summary>Rank-normalised R-hat: the larger one of that of the ranks and that of the folded ranks, all on split chains (equation 2.31).</summary>
    /// <param name="chains">M chains of n draws, at least 1 and 4.</param>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double RankNormalised(double[][] chains)
    {
        Chains(chains, atLeast: 4);

        // TODO A2.12: return (2.31). Split first; ranks and median are of what is left.
        throw new NotImplementedException("A2.12 RHat.RankNormalised");
    }

    private static double SampleVariance(double[] x)
    {
        double centre = x.Average();
        return x.Sum(value => (value - centre) * (value - centre)) / (x.Length - 1);
    }
}
