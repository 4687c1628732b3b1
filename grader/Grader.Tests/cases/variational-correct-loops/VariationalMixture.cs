using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>Variational Bayes for a mixture of Gaussians: q(z) q(π, μ, Λ) by coordinate ascent (chapter 3, section 5).</summary>
public static class VariationalMixture
{
    /// <summary>
    /// log ρ_nk = E[log π_k + log N(x_n; μ_k, Λ_k⁻¹)] under q: E[log π_k] + ½ E[log det Λ_k] - D/2 log 2π - ½ (D / β_k + ν_k (x_n - m_k)ᵀ W_k (x_n - m_k))
    /// (equation 3.18).
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="q">Beliefs about K components in D dimensions.</param>
    /// <returns>[N, K].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor ExpectedLogJoint(Tensor x, DirichletNormalWishart q)
    {
        Float64(x, [Any, q.Dimensions]);

        long N = x.shape[0], K = q.Components, D = q.Dimensions;
        double[] points = x.ToDoubles(), m = q.Means.ToDoubles(), W = q.W.ToDoubles(), beta = q.Beta.ToDoubles(), nu = q.Nu.ToDoubles();
        double[] logPi = ExpectedLogs.Dirichlet(q.Alpha).ToDoubles(), logDet = ExpectedLogs.WishartLogDet(q.W, q.Nu).ToDoubles();
        double[] result = new double[N * K];
        for (long n = 0; n < N; n++)
        {
            for (long k = 0; k < K; k++)
            {
                double form = 0;
                for (long i = 0; i < D; i++)
                {
                    for (long j = 0; j < D; j++)
                    {
                        form += (points[n * D + i] - m[k * D + i]) * W[(k * D + i) * D + j] * (points[n * D + j] - m[k * D + j]);
                    }
                }

                result[n * K + k] = logPi[k] + (logDet[k] - D * Math.Log(2 * Math.PI) - D / beta[k] - nu[k] * form) / 2;
            }
        }

        return result.ToTensor(N, K);
    }

    /// <summary>The best q(z) for given beliefs: log r_nk = log ρ_nk - log Σ_j ρ_nj (equation 3.19).</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="q">Beliefs about K components in D dimensions.</param>
    /// <returns>log r: [N, K]; exp of each row sums to 1.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor LogResponsibilities(Tensor x, DirichletNormalWishart q)
    {
        Float64(x, [Any, q.Dimensions]);

        int K = (int)q.Components;
        double[] logRho = ExpectedLogJoint(x, q).ToDoubles();
        for (int row = 0; row < logRho.Length; row += K)
        {
            double most = logRho[row..(row + K)].Max();
            double whole = most + Math.Log(logRho[row..(row + K)].Sum(value => Math.Exp(value - most)));
            for (int k = 0; k < K; k++)
            {
                logRho[row + k] -= whole;
            }
        }

        return logRho.ToTensor(x.shape[0], K);
    }

    /// <summary>
    /// The best q(π, μ, Λ) for given responsibilities (equations 3.20 to 3.22). A component that is responsible for nothing keeps its prior.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="responsibilities">r: [N, K], each row with sum 1; an entry, or a column, may be 0.</param>
    /// <param name="prior">Beliefs before the data: K components in D dimensions.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static DirichletNormalWishart Update(Tensor x, Tensor responsibilities, DirichletNormalWishart prior)
    {
        Float64(x, [Any, prior.Dimensions]);
        Float64(responsibilities, [x.shape[0], prior.Components]);

        long K = prior.Components, D = prior.Dimensions;
        var (means, scales, counts) = (new List<Tensor>(), new List<Tensor>(), new List<Tensor>());
        for (long k = 0; k < K; k++)
        {
            Tensor r = responsibilities.select(1, k); // [N]
            Tensor count = r.sum();
            Tensor mean = (prior.Beta[k] * prior.Means[k] + r.matmul(x)) / (prior.Beta[k] + count);
            Tensor inverse = linalg.inv(prior.W[k]) + prior.Beta[k] * outer(prior.Means[k] - mean, prior.Means[k] - mean);
            for (long n = 0; n < x.shape[0]; n++)
            {
                inverse = inverse + r[n] * outer(x[n] - mean, x[n] - mean);
            }

            counts.Add(count);
            means.Add(mean);
            scales.Add(linalg.inv(inverse));
        }

        Tensor all = stack(counts);
        return new DirichletNormalWishart(prior.Alpha + all, stack(means), prior.Beta + all, stack(scales), prior.Nu + all);
    }

    /// <summary>
    /// The evidence lower bound, in nats, with every constant: Σ_nk r_nk (log ρ_nk - log r_nk) - KL(Dirichlet) - Σ_k KL(normal-Wishart) (equation 3.25).
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="responsibilities">r: [N, K], each row with sum 1. Where r is 0 its term is 0. Any will do, not only the best.</param>
    /// <param name="q">Beliefs after the data. Any will do, not only the best.</param>
    /// <param name="prior">Beliefs before the data.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static double Elbo(Tensor x, Tensor responsibilities, DirichletNormalWishart q, DirichletNormalWishart prior)
    {
        Float64(x, [Any, prior.Dimensions]);
        Float64(responsibilities, [x.shape[0], prior.Components]);
        Float64(q.Means, prior.Means.shape);

        double[] r = responsibilities.ToDoubles(), logRho = ExpectedLogJoint(x, q).ToDoubles();
        double total = 0;
        for (int i = 0; i < r.Length; i++)
        {
            if (r[i] > 0)
            {
                total += r[i] * (logRho[i] - Math.Log(r[i]));
            }
        }

        return total - ConjugateKl.Dirichlet(q.Alpha, prior.Alpha).item<double>() - ConjugateKl.NormalWishart(q, prior).ToDoubles().Sum();
    }
}
