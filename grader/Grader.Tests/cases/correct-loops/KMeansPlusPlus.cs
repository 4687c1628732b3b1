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

        double[] points = x.contiguous().data<double>().ToArray();
        int D = (int)x.shape[1];
        var drawn = new List<int>();
        double[] result = new double[clusters * D];
        for (int k = 0; k < clusters; k++)
        {
            double[] weights = new double[N];
            double total = 0;
            for (int n = 0; n < N; n++)
            {
                weights[n] = 1;
                foreach (int centre in drawn)
                {
                    double squared = 0;
                    for (int d = 0; d < D; d++)
                    {
                        double difference = points[n * D + d] - points[centre * D + d];
                        squared += difference * difference;
                    }

                    weights[n] = drawn[0] == centre ? squared : Math.Min(weights[n], squared);
                }

                total += weights[n];
            }

            for (int n = 0; n < N; n++)
            {
                weights[n] /= total;
            }

            int chosen = rng.Categorical(weights);
            drawn.Add(chosen);
            for (int d = 0; d < D; d++)
            {
                result[k * D + d] = points[chosen * D + d];
            }
        }

        return tensor(result, [clusters, D], dtype: ScalarType.Float64);
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
