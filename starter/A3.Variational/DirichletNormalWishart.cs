using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>
/// What is believed about the parameters of a mixture of K Gaussians in D dimensions, before or after the data: the weights are
/// Dirichlet(α), and for each component the precision is Λ_k ~ Wishart(W_k, ν_k) and the mean μ_k given Λ_k ~ N(m_k, (β_k Λ_k)⁻¹) (equation 3.13).
/// </summary>
public sealed record DirichletNormalWishart
{
    /// <summary>Beliefs with these parameters.</summary>
    /// <param name="alpha">α: [K], each above 0.</param>
    /// <param name="means">m: [K, D].</param>
    /// <param name="beta">β: [K], each above 0.</param>
    /// <param name="w">W: [K, D, D], each symmetric and positive definite.</param>
    /// <param name="nu">ν: [K], each above D - 1.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together. (The values are not checked.)</exception>
    public DirichletNormalWishart(Tensor alpha, Tensor means, Tensor beta, Tensor w, Tensor nu)
    {
        Float64(means, [Any, Any]);
        (long K, long D) = (means.shape[0], means.shape[1]);
        Float64(alpha, [K]);
        Float64(beta, [K]);
        Float64(w, [K, D, D]);
        Float64(nu, [K]);
        (Alpha, Means, Beta, W, Nu) = (alpha, means, beta, w, nu);
    }

    /// <summary>α: [K].</summary>
    public Tensor Alpha { get; }

    /// <summary>m: [K, D].</summary>
    public Tensor Means { get; }

    /// <summary>β: [K].</summary>
    public Tensor Beta { get; }

    /// <summary>W: [K, D, D].</summary>
    public Tensor W { get; }

    /// <summary>ν: [K].</summary>
    public Tensor Nu { get; }

    /// <summary>K.</summary>
    public long Components => Means.shape[0];

    /// <summary>D.</summary>
    public long Dimensions => Means.shape[1];

    /// <summary>The same beliefs about each of K components: how a prior usually looks.</summary>
    /// <param name="components">K, at least 1.</param>
    /// <param name="alpha">α of each component, above 0. Well below 1, the mixture prefers few components.</param>
    /// <param name="mean">m: [D].</param>
    /// <param name="beta">β, above 0.</param>
    /// <param name="w">W: [D, D], symmetric and positive definite.</param>
    /// <param name="nu">ν, above D - 1.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static DirichletNormalWishart Same(long components, double alpha, Tensor mean, double beta, Tensor w, double nu)
    {
        Float64(mean, [Any]);
        Float64(w, [mean.shape[0], mean.shape[0]]);
        Tensor Each(double value) => full([components], value, dtype: ScalarType.Float64);
        return new(Each(alpha), mean.expand(components, -1), Each(beta), w.expand(components, -1, -1), Each(nu));
    }
}
