namespace GenerativeModels.Em;

/// <summary>Where k-means ended.</summary>
/// <param name="Centroids">[K, D].</param>
/// <param name="Labels">[N], int64: the centroid nearest to each point, of these <paramref name="Centroids"/>.</param>
/// <param name="Inertia">The sum of squared distances from each point to its centroid.</param>
public sealed record KMeansResult(Tensor Centroids, Tensor Labels, double Inertia);
