using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>How much a chain remembers of where it was (chapter 2, section 8).</summary>
public static class Autocorrelation
{
    /// <summary>γ_t = 1/n Σ_i (x_i - mean)(x_{i+t} - mean), for t = 0 ... n - 1 (equation 2.21). The divisor is n for every t.</summary>
    /// <param name="x">n draws in the order in which they came, at least 1; finite.</param>
    /// <returns>[n]; γ_0 is the variance of the draws, with divisor n.</returns>
    /// <exception cref="ArgumentException">There is no draw, or one is not finite.</exception>
    public static double[] Covariances(double[] x)
    {
        Draws(x);

        // TODO A2.10: return γ of (2.21).
        throw new NotImplementedException("A2.10 Autocorrelation.Covariances");
    }

    /// <summary>ρ_t = γ_t / γ_0, for t = 0 ... n - 1 (equation 2.22).</summary>
    /// <param name="x">n draws, not all the same.</param>
    /// <returns>[n]; ρ_0 is 1. NaN throughout where all draws are the same: 0 / 0.</returns>
    /// <exception cref="ArgumentException">There is no draw, or one is not finite.</exception>
    public static double[] Of(double[] x)
    {
        Draws(x);

        // TODO A2.10: return ρ of (2.22).
        throw new NotImplementedException("A2.10 Autocorrelation.Of");
    }
}
