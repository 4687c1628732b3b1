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

        double[] points = x.contiguous().data<double>().ToArray();
        double[] centres = centroids.contiguous().data<double>().ToArray();
        int N = (int)x.shape[0], D = (int)x.shape[1], K = (int)centroids.shape[0];
        long[] labels = new long[N];
        for (int n = 0; n < N; n++)
        {
            double best = double.PositiveInfinity;
            for (int k = K - 1; k >= 0; k--)
            {
                double squared = 0;
                for (int d = 0; d < D; d++)
                {
                    double difference = points[n * D + d] - centres[k * D + d];
                    squared += difference * difference;
                }

                if (squared < best)
                {
                    best = squared;
                    labels[n] = k;
                }
            }
        }

        return tensor(labels, dtype: ScalarType.Int64);
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

        double[] points = x.contiguous().data<double>().ToArray();
        double[] centres = centroids.contiguous().data<double>().ToArray();
        long[] own = labels.contiguous().data<long>().ToArray();
        int D = (int)x.shape[1];
        double inertia = 0;
        for (int n = 0; n < own.Length; n++)
        {
            for (int d = 0; d < D; d++)
            {
                double difference = points[n * D + d] - centres[own[n] * D + d];
                inertia += difference * difference;
            }
        }

        return inertia;
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

        double[] points = x.contiguous().data<double>().ToArray();
        double[] centres = centroids.contiguous().data<double>().ToArray();
        long[] own = labels.contiguous().data<long>().ToArray();
        int D = (int)x.shape[1], K = (int)centroids.shape[0];
        double[] sums = new double[K * D];
        int[] counts = new int[K];
        for (int n = 0; n < own.Length; n++)
        {
            counts[own[n]]++;
            for (int d = 0; d < D; d++)
            {
                sums[own[n] * D + d] += points[n * D + d];
            }
        }

        for (int k = 0; k < K; k++)
        {
            for (int d = 0; d < D && counts[k] > 0; d++)
            {
                centres[k * D + d] = sums[k * D + d] / counts[k];
            }
        }

        return tensor(centres, [K, D], dtype: ScalarType.Float64);
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

        for (int updates = 0; ; updates++)
        {
            Tensor labels = Assign(x, centroids);
            Tensor next = Update(x, centroids, labels);
            bool changed = !Assign(x, next).data<long>().ToArray().SequenceEqual(labels.data<long>().ToArray());
            if (updates == maxUpdates)
            {
                return new KMeansResult(centroids, labels, Inertia(x, centroids, labels));
            }

            if (!changed)
            {
                return new KMeansResult(next, labels, Inertia(x, next, labels));
            }

            centroids = next;
        }
    }
}
