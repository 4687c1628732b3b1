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

        Tensor all = cat([x, tensor(new[] { prior.Mean })]);
        Tensor weights = cat([ones_like(x), tensor(new[] { prior.PseudoCount })]);
        return q with { Mean = ((all * weights).sum() / weights.sum()).item<double>(), Precision = weights.sum().item<double>() * q.Shape / q.Rate };
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

        Tensor all = cat([x, tensor(new[] { prior.Mean })]);
        Tensor weights = cat([ones_like(x), tensor(new[] { prior.PseudoCount })]);
        Tensor expected = (all - q.Mean).square() + 1 / q.Precision;
        return q with { Shape = prior.Shape + 0.5 * all.shape[0], Rate = prior.Rate + 0.5 * weights.dot(expected).item<double>() };
    }
}
