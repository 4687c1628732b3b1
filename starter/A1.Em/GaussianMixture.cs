using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>A mixture of K Gaussians in D dimensions: p(x) = Σ_k π_k N(x; μ_k, Σ_k) (equation 1.7).</summary>
public sealed record GaussianMixture
{
    /// <summary>A mixture with these parameters.</summary>
    /// <param name="weights">π: [K], at least 0, with sum 1.</param>
    /// <param name="means">μ: [K, D].</param>
    /// <param name="covariances">Σ: [K, D, D], each symmetric and positive definite.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together. (The values are not checked.)</exception>
    public GaussianMixture(Tensor weights, Tensor means, Tensor covariances)
    {
        Float64(means, [Any, Any]);
        (long K, long D) = (means.shape[0], means.shape[1]);
        Float64(weights, [K]);
        Float64(covariances, [K, D, D]);
        (Weights, Means, Covariances) = (weights, means, covariances);
    }

    /// <summary>π: [K].</summary>
    public Tensor Weights { get; }

    /// <summary>μ: [K, D].</summary>
    public Tensor Means { get; }

    /// <summary>Σ: [K, D, D].</summary>
    public Tensor Covariances { get; }

    /// <summary>K.</summary>
    public long Components => Means.shape[0];

    /// <summary>D.</summary>
    public long Dimensions => Means.shape[1];
}
