using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>Coordinate ascent for the mean and the precision of a normal distribution (chapter 3, section 4).</summary>
public static class NormalGammaCavi
{
    /// <summary>The best q(μ) for a given q(τ): m = (λ₀ μ₀ + Σ_n x_n) / (λ₀ + N) and λ = (λ₀ + N) E[τ] (equation 3.10).</summary>
    /// <param name="x">The data: [N].</param>
    /// <param name="prior">The prior.</param>
    /// <param name="q">Only its factor of τ is looked at.</param>
    /// <returns>The new q(μ), with the old q(τ).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static FactorisedNormalGamma UpdateMean(Tensor x, NormalGammaPrior prior, FactorisedNormalGamma q)
    {
        Float64(x, [Any]);

        double n = x.shape[0], share = n / (n + prior.PseudoCount);
        return q with { Mean = share * x.mean().item<double>() + (1 - share) * prior.Mean, Precision = (n + prior.PseudoCount) * ExpectedPrecision(q) };
    }

    /// <summary>The best q(τ) for a given q(μ): a = a₀ + (N + 1) / 2 and b = b₀ + ½ E[Σ_n (x_n - μ)² + λ₀ (μ - μ₀)²] (equation 3.11).</summary>
    /// <param name="x">The data: [N].</param>
    /// <param name="prior">The prior.</param>
    /// <param name="q">Only its factor of μ is looked at.</param>
    /// <returns>The new q(τ), with the old q(μ).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static FactorisedNormalGamma UpdatePrecision(Tensor x, NormalGammaPrior prior, FactorisedNormalGamma q)
    {
        Float64(x, [Any]);

        double n = x.shape[0], secondMoment = q.Mean * q.Mean + 1 / q.Precision; // E[μ²]
        double data = x.square().sum().item<double>() - 2 * q.Mean * x.sum().item<double>() + n * secondMoment;
        double imagined = prior.PseudoCount * (prior.Mean * prior.Mean - 2 * q.Mean * prior.Mean + secondMoment);
        return q with { Shape = prior.Shape + n / 2 + 0.5, Rate = prior.Rate + 0.5 * data + 0.5 * imagined };
    }

    private static double ExpectedPrecision(FactorisedNormalGamma q) => q.Shape / q.Rate;
}
