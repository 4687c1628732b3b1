using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>KL divergences of Gaussians with independent coordinates, in nats (chapter 3, section 6).</summary>
public static class GaussianKl
{
    /// <summary>KL(q‖p) = ½ Σ_i (log σ_p² - log σ_q² + (σ_q² + (μ_q - μ_p)²) / σ_p² - 1) (equation 3.28), for each row.</summary>
    /// <param name="q">[.., Z].</param>
    /// <param name="p">[.., Z].</param>
    /// <returns>[..]: summed over the last dimension and over no other.</returns>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Tensor KlDivergence(DiagonalGaussian q, DiagonalGaussian p)
    {
        SameShape(q.Mean, p.Mean);

        Tensor precision = (-p.LogVar).exp();
        return 0.5 * (p.LogVar.sum(-1) - q.LogVar.sum(-1) + (precision * (q.LogVar.exp() + (q.Mean - p.Mean).square())).sum(-1) - q.Mean.shape[^1]);
    }

    /// <summary>KL(q ‖ N(0, I)) = ½ Σ_i (μ_i² + σ_i² - 1 - log σ_i²) (equation 3.29), for each row.</summary>
    /// <param name="q">[.., Z].</param>
    /// <returns>[..]: summed over the last dimension and over no other.</returns>
    public static Tensor ToStandardNormal(DiagonalGaussian q)
    {
        Tensor variance = q.LogVar.exp();
        return 0.5 * (variance + q.Mean * q.Mean - q.LogVar).sum(-1) - 0.5 * q.Mean.shape[^1];
    }
}
