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

        // TODO-BEGIN A1.4: draw the centroids by (1.4), with rng.Categorical.
        int[] chosen = new int[clusters];
        chosen[0] = rng.Categorical([.. Enumerable.Repeat(1.0 / N, (int)N)]);
        Tensor d2 = full([N], double.PositiveInfinity, dtype: ScalarType.Float64); // to the nearest so far
        for (int k = 1; k < clusters; k++)
        {
            d2 = d2.minimum((x - x[chosen[k - 1]]).square().sum(1));
            chosen[k] = rng.Categorical((d2 / d2.sum()).ToDoubles());
        }

        return stack(chosen.Select(n => x[n]));
        // TODO-END A1.4
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
