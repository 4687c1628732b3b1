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
        CheckThatThereAreEnoughPoints(x, clusters);
        long N = x.shape[0];

        double[] weights = [.. Enumerable.Repeat(1.0, (int)x.shape[0])];
        var rows = new List<Tensor>();
        for (int k = 0; k < clusters; k++)
        {
            Tensor centroid = x[OneOf(weights, rng)];
            Tensor distances = (x - centroid).pow(2).sum(1);
            weights = k == 0 ? distances.ToDoubles() : [.. weights.Zip(distances.ToDoubles(), Math.Min)];
            rows.Add(centroid);
        }

        return stack(rows);
    }

    private static void CheckThatThereAreEnoughPoints(Tensor x, int clusters)
    {
        int different = x.ToDoubles().Chunk((int)x.shape[1]).Select(point => string.Join(' ', point)).Distinct().Count();
        if (clusters < 1 || clusters > different)
        {
            throw new ArgumentException(
                $"clusters must be in [1, {different}], since x has {different} different points, but was {clusters}.", nameof(clusters));
        }
    }

    // The last point first: is it this one, given that it is none of those after it?
    private static int OneOf(double[] weights, IRandomSource rng)
    {
        for (int n = weights.Length - 1; n > 0; n--)
        {
            double upTo = weights[..(n + 1)].Sum();
            if (weights[n] > 0 && rng.Bernoulli(Math.Min(1, weights[n] / upTo)))
            {
                return n;
            }
        }

        return 0;
    }
}
