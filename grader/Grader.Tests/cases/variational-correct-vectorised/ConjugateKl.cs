using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>KL(q‖p) between two Dirichlets, and between two normal-Wisharts: what beliefs have moved, in nats (chapter 3, section 5).</summary>
public static class ConjugateKl
{
    /// <summary>KL(Dirichlet(α) ‖ Dirichlet(α₀)) (equation 3.23).</summary>
    /// <param name="alpha">α, of q: [K], each above 0.</param>
    /// <param name="alpha0">α₀, of p: [K], each above 0.</param>
    /// <returns>A scalar.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor Dirichlet(Tensor alpha, Tensor alpha0)
    {
        Float64(alpha, [Any]);
        Float64(alpha0, alpha.shape);

        Tensor difference = alpha0.lgamma() - alpha.lgamma() + (alpha - alpha0) * ExpectedLogs.Dirichlet(alpha);
        return difference.sum() + alpha.sum().lgamma() - alpha0.sum().lgamma();
    }

    /// <summary>KL(normal-Wishart(m, β, W, ν) ‖ normal-Wishart(m₀, β₀, W₀, ν₀)) for each component (equation 3.24).</summary>
    /// <param name="q">K components in D dimensions; the weights are not looked at.</param>
    /// <param name="p">The same number of each.</param>
    /// <returns>[K].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor NormalWishart(DirichletNormalWishart q, DirichletNormalWishart p)
    {
        Float64(q.Means, p.Means.shape);

        long D = p.Dimensions;
        Tensor shift = q.Means - p.Means;
        Tensor mahalanobis = einsum("ki,kij,kj->k", shift, q.W, shift);
        Tensor trace = einsum("kij,kji->k", linalg.inv(p.W), q.W);
        Tensor log = D * (q.Beta / p.Beta).log() + (q.Nu - p.Nu) * ExpectedLogs.WishartLogDet(q.W, q.Nu);
        Tensor linear = D * (p.Beta / q.Beta - 1) + q.Nu * (p.Beta * mahalanobis + trace - D);
        return 0.5 * (log + linear) + WishartLogNormaliser(p.W, p.Nu) - WishartLogNormaliser(q.W, q.Nu);
    }

    /// <summary>log Z(W_k, ν_k) = ν_k/2 (D log 2 + log det W_k) + log Γ_D(ν_k / 2): the Wishart density is det(Λ)^((ν - D - 1)/2) exp(-½ tr(W⁻¹ Λ)) / Z (equation 3.15).</summary>
    /// <param name="w">W: [K, D, D], symmetric and positive definite.</param>
    /// <param name="nu">ν: [K], each above D - 1.</param>
    /// <returns>[K].</returns>
    public static Tensor WishartLogNormaliser(Tensor w, Tensor nu) =>
        0.5 * nu * (w.shape[1] * Math.Log(2) + linalg.slogdet(w).Item2) + special.multigammaln(nu / 2, w.shape[1]);
}
