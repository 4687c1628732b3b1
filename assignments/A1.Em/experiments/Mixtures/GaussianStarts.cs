namespace GenerativeModels.Em.Experiments;

/// <summary>
/// Mixtures to start EM from: equal weights, means at points of the data, and for each component the covariance of all data, shrunk to the
/// component's share of the volume.
/// </summary>
internal static class GaussianStarts
{
    /// <summary>Means at different points, each as likely as any other.</summary>
    public static GaussianMixture AtRandomPoints(Tensor x, int components, IRandomSource rng) =>
        At(x, x.index_select(0, tensor(Draws.Different((int)x.shape[0], components, rng))));

    /// <summary>Means at points that k-means++ draws (exercise A1.4).</summary>
    public static GaussianMixture AtSeeds(Tensor x, int components, IRandomSource rng) => At(x, KMeansPlusPlus.Seed(x, components, rng));

    /// <summary>Means at given points, [K, D].</summary>
    public static GaussianMixture At(Tensor x, Tensor means)
    {
        (long K, long D) = (means.shape[0], means.shape[1]);
        Tensor covariance = Moments.Covariance(x) * Math.Pow(K, -2.0 / D);
        return new GaussianMixture(full([K], 1.0 / K, dtype: ScalarType.Float64), means, covariance.expand(K, D, D).contiguous());
    }
}
