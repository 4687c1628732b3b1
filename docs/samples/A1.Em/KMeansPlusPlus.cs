using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>k-means++: starting centroids that lie far apart, and that chance chooses (Arthur and Vassilvitskii 2007; chapter 1, section 3).</summary>
public static class KMeansPlusPlus
{
    /// <summary>
    /// Draws K of the points as centroids: the first one uniformly, each further one with probability d_n² / Σ_m d_m², where d_n is the distance
    /// from point n to the nearest centroid drawn so far (equation 1.4).
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="clusters">K, at least 1 and at most the number of different points.</param>
    /// <param name="rng">Where the draws come from: draw through <see cref="IRandomSource.Categorical"/>, once for each centroid.</param>
    /// <returns>The centroids in the order in which they were drawn: [K, D].</returns>
    /// <exception cref="ArgumentException">There are fewer than <paramref name="clusters"/> different points.</exception>
    public static Tensor Seed(Tensor x, int clusters, IRandomSource rng)
    {
        Float64(x, [Any, Any]);
        RequireDifferentPoints(x, clusters);
        long N = x.shape[0];

        var picked = new List<int>();

        // first one: all equally likely
        var uniform = new double[N];
        Array.Fill(uniform, 1.0 / N);
        picked.Add(rng.Categorical(uniform));

        while (picked.Count < clusters)
        {
            var p = new double[N];
            for (int n = 0; n < N; n++)
            {
                p[n] = picked.Min(m => (x[n] - x[m]).pow(2).sum().item<double>());
            }
            double total = p.Sum();
            for (int n = 0; n < N; n++) p[n] /= total;
            picked.Add(rng.Categorical(p));
        }
        return stack(picked.Select(m => x[m]).ToArray());
    }

    private static void RequireDifferentPoints(Tensor x, int clusters)
    {
        int different = x.ToDoubles().Chunk((int)x.shape[1]).Select(point => string.Join(' ', point)).Distinct().Count();
        if (clusters < 1 || clusters > different)
        {
            throw new ArgumentException(
                $"clusters must be in [1, {different}], since x has {different} different points, but was {clusters}.", nameof(clusters));
        }
    }
}
