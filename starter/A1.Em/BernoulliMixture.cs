using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>A mixture of K products of Bernoullis over D bits: p(x) = Σ_k π_k Π_d μ_kd^x_d (1 - μ_kd)^(1 - x_d) (equation 1.20).</summary>
public sealed record BernoulliMixture
{
    /// <summary>A mixture with these parameters.</summary>
    /// <param name="weights">π: [K], at least 0, with sum 1.</param>
    /// <param name="means">μ: [K, D], each in [0, 1]: the probability that bit d is 1 in component k.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together. (The values are not checked.)</exception>
    public BernoulliMixture(Tensor weights, Tensor means)
    {
        Float64(means, [Any, Any]);
        Float64(weights, [means.shape[0]]);
        (Weights, Means) = (weights, means);
    }

    /// <summary>π: [K].</summary>
    public Tensor Weights { get; }

    /// <summary>μ: [K, D].</summary>
    public Tensor Means { get; }

    /// <summary>K.</summary>
    public long Components => Means.shape[0];

    /// <summary>D.</summary>
    public long Dimensions => Means.shape[1];
}
