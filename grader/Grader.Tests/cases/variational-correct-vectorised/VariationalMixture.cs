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

        Tensor L = linalg.cholesky(q.W * q.Nu.reshape(-1, 1, 1)); // [K, D, D]
        Tensor u = (x - q.Means.unsqueeze(1)).matmul(L); // [K, N, D]
        Tensor distance = u.square().sum(-1).t() + q.Dimensions / q.Beta; // [N, K]
        return ExpectedLogs.Dirichlet(q.Alpha) + 0.5 * (ExpectedLogs.WishartLogDet(q.W, q.Nu) - q.Dimensions * Math.Log(2 * Math.PI) - distance);
    }

    /// <summary>The best q(z) for given beliefs: log r_nk = log ρ_nk - log Σ_j ρ_nj (equation 3.19).</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="q">Beliefs about K components in D dimensions.</param>
    /// <returns>log r: [N, K]; exp of each row sums to 1.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor LogResponsibilities(Tensor x, DirichletNormalWishart q)
    {
        Float64(x, [Any, q.Dimensions]);

        return nn.functional.log_softmax(ExpectedLogJoint(x, q), 1);
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

        Tensor Nk = responsibilities.sum(dim: 0), beta = prior.Beta + Nk;
        Tensor means = (einsum("nk,nd->kd", responsibilities, x) + prior.Beta.unsqueeze(1) * prior.Means) / beta.unsqueeze(1);
        Tensor difference = x.unsqueeze(0) - means.unsqueeze(1), shift = prior.Means - means;
        Tensor scatter = einsum("nk,kni,knj->kij", responsibilities, difference, difference) + einsum("k,ki,kj->kij", prior.Beta, shift, shift);
        return new DirichletNormalWishart(prior.Alpha + Nk, means, beta, linalg.inv(linalg.inv(prior.W) + scatter), prior.Nu + Nk);
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

        Tensor entropy = special.entr(responsibilities).sum();
        Tensor fit = (responsibilities * ExpectedLogJoint(x, q)).sum();
        return (fit + entropy - ConjugateKl.Dirichlet(q.Alpha, prior.Alpha) - ConjugateKl.NormalWishart(q, prior).sum()).item<double>();
    }
}
