using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>The multivariate normal distribution (chapter 1, section 4).</summary>
public static class Gaussian
{
    /// <summary>
    /// log N(x_n; μ_k, Σ_k) = -½ (D log 2π + log det Σ_k + (x_n - μ_k)ᵀ Σ_k⁻¹ (x_n - μ_k)) for every point and every component, through the
    /// Cholesky factor of Σ_k (equation 1.6): no inverse, and no determinant that could underflow.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="means">μ: [K, D].</param>
    /// <param name="covariances">Σ: [K, D, D], each symmetric and positive definite; the engine's Cholesky throws where one is not.</param>
    /// <returns>[N, K].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor LogProb(Tensor x, Tensor means, Tensor covariances)
    {
        Float64(x, [Any, Any]);
        long D = x.shape[1];
        Float64(means, [Any, D]);
        Float64(covariances, [means.shape[0], D, D]);

        int N = (int)x.shape[0], K = (int)means.shape[0], dims = (int)D;
        double[] points = x.contiguous().data<double>().ToArray();
        double[] mu = means.contiguous().data<double>().ToArray();
        double[] sigma = covariances.contiguous().data<double>().ToArray();
        double[] result = new double[N * K];
        for (int k = 0; k < K; k++)
        {
            // Cholesky by hand, row by row.
            double[,] L = new double[dims, dims];
            double halfLogDet = 0;
            for (int i = 0; i < dims; i++)
            {
                for (int j = 0; j <= i; j++)
                {
                    double sum = sigma[(k * dims + i) * dims + j];
                    for (int m = 0; m < j; m++)
                    {
                        sum -= L[i, m] * L[j, m];
                    }

                    L[i, j] = i == j ? Math.Sqrt(sum) : sum / L[j, j];
                }

                if (!(L[i, i] > 0))
                {
                    throw new ArgumentException($"covariance {k} is not positive definite.");
                }

                halfLogDet += Math.Log(L[i, i]);
            }

            double[] u = new double[dims];
            for (int n = 0; n < N; n++)
            {
                double mahalanobis = 0;
                for (int i = 0; i < dims; i++)
                {
                    double sum = points[n * dims + i] - mu[k * dims + i];
                    for (int m = 0; m < i; m++)
                    {
                        sum -= L[i, m] * u[m];
                    }

                    u[i] = sum / L[i, i];
                    mahalanobis += u[i] * u[i];
                }

                result[n * K + k] = -0.5 * dims * Math.Log(2 * Math.PI) - halfLogDet - 0.5 * mahalanobis;
            }
        }

        return tensor(result, [N, K], dtype: ScalarType.Float64);
    }
}
