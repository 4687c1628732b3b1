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

        double numerator = prior.PseudoCount * prior.Mean, denominator = prior.PseudoCount;
        foreach (double value in x.ToDoubles())
        {
            numerator += value;
            denominator += 1;
        }

        return new FactorisedNormalGamma(numerator / denominator, denominator * (q.Shape / q.Rate), q.Shape, q.Rate);
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

        double shape = prior.Shape + 0.5;
        double rate = prior.Rate + prior.PseudoCount / 2 * (Math.Pow(q.Mean - prior.Mean, 2) + 1 / q.Precision);
        foreach (double value in x.ToDoubles())
        {
            shape += 0.5;
            rate += 0.5 * ((value - q.Mean) * (value - q.Mean) + 1 / q.Precision);
        }

        return new FactorisedNormalGamma(q.Mean, q.Precision, shape, rate);
    }
}
