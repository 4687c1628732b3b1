using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>The multivariate normal distribution (chapter 1, section 4).</summary>
public static class Gaussian
{
    /// <summary>
    /// log N(x_n; μ_k, Σ_k) = -½ (D log 2π + log det Σ_k + (x_n - μ_k)ᵀ Σ_k⁻¹ (x_n - μ_k)) for every point and every component, through the
    /// Cholesky factor of Σ_k (equation 1.6): no inverse, and no determinant that could underflow.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="means">μ: [K, D].</param>
    /// <param name="covariances">Σ: [K, D, D], each symmetric and positive definite; the engine's Cholesky throws where one is not.</param>
    /// <returns>[N, K].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor LogProb(Tensor x, Tensor means, Tensor covariances)
    {
        Float64(x, [Any, Any]);
        long D = x.shape[1];
        Float64(means, [Any, D]);
        Float64(covariances, [means.shape[0], D, D]);

        // TODO A1.5: return (1.6) for every point and component, through L = linalg.cholesky(covariances) and linalg.solve_triangular.
        throw new NotImplementedException("A1.5 Gaussian.LogProb");
    }
}
