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

        // TODO A1.2: return the index of the centroid with the smallest squared distance (1.2), for each point.
        throw new NotImplementedException("A1.2 KMeans.Assign");
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

        // TODO A1.2: return J of (1.2) for these labels.
        throw new NotImplementedException("A1.2 KMeans.Inertia");
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

        // TODO A1.3: return the means of (1.3), and the old centroid for a cluster without points.
        throw new NotImplementedException("A1.3 KMeans.Update");
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

        // TODO A1.3: repeat Update and Assign until the labels stay the same; return centroids, their labels and their inertia.
        throw new NotImplementedException("A1.3 KMeans.Fit");
    }
}
