using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>k-means: hard clusters, each around its centroid (chapter 1, section 3).</summary>
public static class KMeans
{
    /// <summary>The index of the nearest centroid for each point: z_n = argmin_k ‖x_n - c_k‖² (equation 1.2).</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="centroids">c: [K, D].</param>
    /// <returns>z: [N], int64, in 0 ... K - 1. Where two centroids are equally near, either is right.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor Assign(Tensor x, Tensor centroids)
    {
        Float64(x, [Any, Any]);
        Float64(centroids, [Any, x.shape[1]]);

        var N = (int)x.shape[0];
        var K = (int)centroids.shape[0];
        var result = new long[N];
        for (int n = 0; n < N; n++)
        {
            double bestDistance = double.MaxValue;
            for (int k = 0; k < K; k++)
            {
                double distance = (x[n] - centroids[k]).pow(2).sum().item<double>();
                if (distance < bestDistance)
                {
                    bestDistance = distance;
                    result[n] = k;
                }
            }
        }
        return tensor(result, dtype: ScalarType.Int64);
    }

    /// <summary>The sum of squared distances from each point to the centroid of its label: J = Σ_n ‖x_n - c_{z_n}‖² (equation 1.2).</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="centroids">c: [K, D].</param>
    /// <param name="labels">z: [N], int64, in 0 ... K - 1; any labels, not only those of the nearest centroids.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static double Inertia(Tensor x, Tensor centroids, Tensor labels)
    {
        Float64(x, [Any, Any]);
        Float64(centroids, [Any, x.shape[1]]);
        Int64(labels, [x.shape[0]]);

        double total = 0;
        var z = labels.data<long>().ToArray();
        for (int n = 0; n < z.Length; n++)
        {
            total += (x[n] - centroids[z[n]]).pow(2).sum().item<double>();
        }
        return total;
    }

    /// <summary>Each centroid moves to the mean of its points (equation 1.3). A centroid without points stays where it is.</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="centroids">The centroids so far: [K, D].</param>
    /// <param name="labels">z: [N], int64, in 0 ... K - 1.</param>
    /// <returns>The new centroids: [K, D].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor Update(Tensor x, Tensor centroids, Tensor labels)
    {
        Float64(x, [Any, Any]);
        Float64(centroids, [Any, x.shape[1]]);
        Int64(labels, [x.shape[0]]);

        var K = centroids.shape[0];
        var D = x.shape[1];
        var newCentroids = zeros(K, D, dtype: ScalarType.Float64);
        for (long k = 0; k < K; k++)
        {
            var mask = (labels == k).to(ScalarType.Float64); // [N]
            var sum = (x * mask.unsqueeze(1)).sum(dim: 0);
            newCentroids[k] = sum / mask.sum();
        }
        return newCentroids;
    }

    /// <summary>
    /// Lloyd's algorithm: assign and update by turns, until an update changes no label or <paramref name="maxUpdates"/> updates have been made.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="centroids">Where the centroids start: [K, D].</param>
    /// <param name="maxUpdates">The most updates, at least 0.</param>
    /// <returns>The last centroids, the labels and the inertia that go with exactly these centroids.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static KMeansResult Fit(Tensor x, Tensor centroids, int maxUpdates = 300)
    {
        Float64(x, [Any, Any]);
        Float64(centroids, [Any, x.shape[1]]);

        var labels = Assign(x, centroids);
        int i = 0;
        while (i < maxUpdates)
        {
            centroids = Update(x, centroids, labels);
            var newLabels = Assign(x, centroids);
            bool same = newLabels.Equals(labels);
            labels = newLabels;
            if (same) break;
            i++;
        }
        return new KMeansResult(centroids, labels, Inertia(x, centroids, labels));
    }
}
