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

        // TODO-BEGIN A3.2: return q with the mean and the precision of (3.10).
        double weight = prior.PseudoCount + x.shape[0];
        double mean = (prior.PseudoCount * prior.Mean + x.sum().item<double>()) / weight;
        return q with { Mean = mean, Precision = weight * q.Shape / q.Rate };
        // TODO-END A3.2
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

        // TODO-BEGIN A3.2: return q with the shape and the rate of (3.11).
        double N = x.shape[0];
        double distances = (x - q.Mean).square().sum().item<double>() + prior.PseudoCount * Math.Pow(q.Mean - prior.Mean, 2);
        double spread = (N + prior.PseudoCount) / q.Precision; // E[(μ - m)²], once for each squared distance
        return q with { Shape = prior.Shape + (N + 1) / 2, Rate = prior.Rate + (distances + spread) / 2 };
        // TODO-END A3.2
    }
}
