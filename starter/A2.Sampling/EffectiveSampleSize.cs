using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>How many independent draws the draws of Markov chains are worth (chapter 2, section 8).</summary>
public static class EffectiveSampleSize
{
    /// <summary>
    /// The integrated autocorrelation time by Geyer's initial monotone sequence (equations 2.24 and 2.25): pairs of neighbouring autocorrelations are
    /// added up until one is not positive, none counting for more than the one before it.
    /// </summary>
    /// <param name="autocorrelations">ρ_0, ρ_1, ... ; ρ_0 is 1.</param>
    /// <returns>τ. 1 for independent draws; below 1, even below 0, where a chain swings from one side to the other.</returns>
    public static double IntegratedAutocorrelationTime(double[] autocorrelations)
    {
        // TODO A2.11: return τ of (2.25).
        throw new NotImplementedException("A2.11 EffectiveSampleSize.IntegratedAutocorrelationTime");
    }

    /// <summary>The autocorrelations of several chains together, which do not die out where the chains disagree (equations 2.26 and 2.27).</summary>
    /// <param name="chains">x: M chains of n draws, at least 1 and 2; not all draws the same.</param>
    /// <returns>[n]; ρ_0 is 1.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double[] Autocorrelations(double[][] chains)
    {
        Chains(chains, atLeast: 2);

        // TODO A2.11: return ρ of (2.27), with Autocorrelation.Covariances.
        throw new NotImplementedException("A2.11 EffectiveSampleSize.Autocorrelations");
    }

    /// <summary>M n / τ (equation 2.28): how many independent draws give a mean as exact as these draws do.</summary>
    /// <param name="chains">x: M chains of n draws, at least 1 and 2.</param>
    /// <returns>Above 0, at most M n log10(M n); NaN where all draws are the same, for then nothing is known.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double Of(double[][] chains)
    {
        Chains(chains, atLeast: 2);

        // TODO A2.11: return (2.28), and NaN where all draws are the same.
        throw new NotImplementedException("A2.11 EffectiveSampleSize.Of");
    }
}
