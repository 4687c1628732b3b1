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
        // TODO-BEGIN A2.11: return τ of (2.25).
        double[] rho = autocorrelations;
        double tau = -1, pair = double.PositiveInfinity;
        for (int t = 0; t < rho.Length - 1; t += 2)
        {
            pair = Math.Min(pair, rho[t] + rho[t + 1]);
            if (pair <= 0)
            {
                return tau + Math.Max(0, rho[t]);
            }

            tau += 2 * pair;
        }

        return tau;
        // TODO-END A2.11
    }

    /// <summary>The autocorrelations of several chains together, which do not die out where the chains disagree (equations 2.26 and 2.27).</summary>
    /// <param name="chains">x: M chains of n draws, at least 1 and 2; not all draws the same.</param>
    /// <returns>[n]; ρ_0 is 1.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double[] Autocorrelations(double[][] chains)
    {
        Chains(chains, atLeast: 2);

        // TODO-BEGIN A2.11: return ρ of (2.27), with Autocorrelation.Covariances.
        double n = chains[0].Length;
        double[][] gamma = [.. chains.Select(Autocorrelation.Covariances)];
        double within = n / (n - 1) * gamma.Average(g => g[0]);
        double[] means = [.. chains.Select(chain => chain.Average())];
        double betweenOverN = means.Length == 1 ? 0 : means.Sum(mean => Math.Pow(mean - means.Average(), 2)) / (means.Length - 1);
        double variance = (n - 1) / n * within + betweenOverN;
        return [1, .. Enumerable.Range(1, chains[0].Length - 1).Select(t => 1 - (within - gamma.Average(g => g[t])) / variance)];
        // TODO-END A2.11
    }

    /// <summary>M n / τ (equation 2.28): how many independent draws give a mean as exact as these draws do.</summary>
    /// <param name="chains">x: M chains of n draws, at least 1 and 2.</param>
    /// <returns>Above 0, at most M n log10(M n); NaN where all draws are the same, for then nothing is known.</returns>
    /// <exception cref="ArgumentException">There is no chain, or they are not equally long, or a draw is not finite.</exception>
    public static double Of(double[][] chains)
    {
        Chains(chains, atLeast: 2);

        // TODO-BEGIN A2.11: return (2.28), and NaN where all draws are the same.
        if (chains.All(chain => chain.All(draw => draw == chains[0][0])))
        {
            return double.NaN;
        }

        double draws = chains.Length * chains[0].Length;
        return draws / Math.Max(IntegratedAutocorrelationTime(Autocorrelations(chains)), 1 / Math.Log10(draws));
        // TODO-END A2.11
    }
}
