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

        // TODO-BEGIN A3.4: return log ρ of (3.18), with ExpectedLogs.
        long D = q.Dimensions;
        Tensor difference = x - q.Means.unsqueeze(1); // [K, N, D]
        Tensor mahalanobis = (difference.matmul(q.W) * difference).sum(2); // [K, N]
        Tensor distance = D / q.Beta.unsqueeze(1) + q.Nu.unsqueeze(1) * mahalanobis; // [K, N]: E[(x - μ)ᵀ Λ (x - μ)]
        Tensor constants = ExpectedLogs.Dirichlet(q.Alpha) + 0.5 * ExpectedLogs.WishartLogDet(q.W, q.Nu) - 0.5 * D * Math.Log(2 * Math.PI); // [K]
        return constants - 0.5 * distance.t();
        // TODO-END A3.4
    }

    /// <summary>The best q(z) for given beliefs: log r_nk = log ρ_nk - log Σ_j ρ_nj (equation 3.19).</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="q">Beliefs about K components in D dimensions.</param>
    /// <returns>log r: [N, K]; exp of each row sums to 1.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor LogResponsibilities(Tensor x, DirichletNormalWishart q)
    {
        Float64(x, [Any, q.Dimensions]);

        // TODO-BEGIN A3.4: return log r of (3.19).
        Tensor logRho = ExpectedLogJoint(x, q);
        return logRho - logRho.logsumexp(1, keepdim: true);
        // TODO-END A3.4
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

        // TODO-BEGIN A3.5: return the beliefs of (3.20) to (3.22).
        Tensor r = responsibilities;
        Tensor Nk = r.sum(dim: 0); // [K]
        Tensor beta = prior.Beta + Nk; // [K]
        Tensor means = (prior.Beta.unsqueeze(1) * prior.Means + r.t().matmul(x)) / beta.unsqueeze(1); // [K, D]
        Tensor difference = x - means.unsqueeze(1); // [K, N, D]
        Tensor scatter = (r.t().unsqueeze(2) * difference).transpose(1, 2).matmul(difference); // [K, D, D]
        Tensor shift = (prior.Means - means).unsqueeze(2); // [K, D, 1]
        Tensor inverse = linalg.inv(prior.W) + scatter + prior.Beta.reshape(-1, 1, 1) * shift.matmul(shift.transpose(1, 2));
        return new DirichletNormalWishart(prior.Alpha + Nk, means, beta, linalg.inv(inverse), prior.Nu + Nk);
        // TODO-END A3.5
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

        // TODO-BEGIN A3.6: return (3.25), with ExpectedLogJoint and ConjugateKl. 0 log 0 is 0 here.
        Tensor r = responsibilities;
        Tensor terms = where(r > 0, r * (ExpectedLogJoint(x, q) - r.log()), zeros_like(r)); // [N, K]
        return (terms.sum() - ConjugateKl.Dirichlet(q.Alpha, prior.Alpha) - ConjugateKl.NormalWishart(q, prior).sum()).item<double>();
        // TODO-END A3.6
    }
}
