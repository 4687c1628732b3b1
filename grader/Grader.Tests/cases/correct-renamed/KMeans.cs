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

        return SquaredDistances(x, centroids).argmin(-1);
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

        return SquaredDistances(x, centroids).gather(1, labels.unsqueeze(1)).sum().item<double>();
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

        var moved = new List<Tensor>();
        for (long k = 0; k < centroids.shape[0]; k++)
        {
            Tensor members = labels == k;
            moved.Add(members.any().item<bool>() ? x[members].mean([0L]) : centroids[k]);
        }

        return stack(moved);
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

        Tensor before = full_like(Assign(x, centroids), -1), now = Assign(x, centroids);
        int left = maxUpdates;
        while (left-- > 0 && !before.Equals(now))
        {
            centroids = Update(x, centroids, now);
            (before, now) = (now, Assign(x, centroids));
        }

        double inertia = Inertia(x, centroids, now);
        return new KMeansResult(centroids, now, inertia);
    }

    private static Tensor SquaredDistances(Tensor points, Tensor centres) =>
        stack(Enumerable.Range(0, (int)centres.shape[0]).Select(k => (points - centres[k]).pow(2).sum(1)), 1);
}
