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

        Tensor total = zeros_like(q.Mean.select(-1, 0));
        for (long i = 0; i < q.Mean.shape[^1]; i++)
        {
            Tensor ratio = (q.LogVar.select(-1, i) - p.LogVar.select(-1, i)).exp();
            Tensor distance = (q.Mean.select(-1, i) - p.Mean.select(-1, i)).square() / p.LogVar.select(-1, i).exp();
            total = total + (ratio - 1 - ratio.log() + distance) / 2;
        }

        return total;
    }

    /// <summary>KL(q ‖ N(0, I)) = ½ Σ_i (μ_i² + σ_i² - 1 - log σ_i²) (equation 3.29), for each row.</summary>
    /// <param name="q">[.., Z].</param>
    /// <returns>[..]: summed over the last dimension and over no other.</returns>
    public static Tensor ToStandardNormal(DiagonalGaussian q)
    {
        return KlDivergence(q, new DiagonalGaussian(zeros_like(q.Mean), zeros_like(q.LogVar)));
    }
}
