namespace GenerativeModels.Variational;

/// <summary>Samples as a function of the parameters (chapter 3, section 7).</summary>
public static class Reparameterisation
{
    /// <summary>z = μ + σ ε with σ = exp(½ log σ²) (equation 3.31): distributed as q when ε ~ N(0, I), and differentiable in μ and log σ².</summary>
    /// <param name="q">[B, Z], or [Z].</param>
    /// <param name="eps">ε: the shape of <paramref name="q"/>, or with more dimensions before it, as [S, B, Z] for S samples of each row.</param>
    /// <returns>The shape of <paramref name="eps"/>.</returns>
    public static Tensor Sample(DiagonalGaussian q, Tensor eps)
    {
        return q.Mean + StdDev(q) * eps;
    }

    private static Tensor StdDev(DiagonalGaussian q) => q.LogVar.div(2).exp();
}
