namespace GenerativeModels.Em.Experiments;

/// <summary>
/// The M-step for covariances with less freedom: the best of each kind is a projection of the full ones (for the tied one, see question 5 of
/// the chapter).
/// </summary>
internal static class CovarianceConstraint
{
    /// <summary>The mixture with the best covariances of the given kind, from that with the best full ones.</summary>
    public static GaussianMixture Apply(CovarianceType type, GaussianMixture model)
    {
        Tensor full = model.Covariances; // [K, D, D]
        Tensor variances = full.diagonal(0, 1, 2); // [K, D]
        Tensor covariances = type switch
        {
            CovarianceType.Full => full,
            CovarianceType.Tied => (model.Weights.reshape(-1, 1, 1) * full).sum(dim: 0, keepdim: true).expand(full.shape).contiguous(),
            CovarianceType.Diagonal => variances.diag_embed(),
            CovarianceType.Spherical => variances.mean([1], keepdim: true).expand(variances.shape).diag_embed(),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
        return new GaussianMixture(model.Weights, model.Means, covariances);
    }
}
