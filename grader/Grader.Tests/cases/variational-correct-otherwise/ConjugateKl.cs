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

        Tensor LogBeta(Tensor a) => special.gammaln(a).sum() - special.gammaln(a.sum());
        return LogBeta(alpha0) - LogBeta(alpha) + (alpha - alpha0).dot(ExpectedLogs.Dirichlet(alpha));
    }

    /// <summary>KL(normal-Wishart(m, β, W, ν) ‖ normal-Wishart(m₀, β₀, W₀, ν₀)) for each component (equation 3.24).</summary>
    /// <param name="q">K components in D dimensions; the weights are not looked at.</param>
    /// <param name="p">The same number of each.</param>
    /// <returns>[K].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor NormalWishart(DirichletNormalWishart q, DirichletNormalWishart p)
    {
        Float64(q.Means, p.Means.shape);

        return OfTheMeans(q, p) + OfThePrecisions(q, p);
    }

    /// <summary>log Z(W_k, ν_k) = ν_k/2 (D log 2 + log det W_k) + log Γ_D(ν_k / 2): the Wishart density is det(Λ)^((ν - D - 1)/2) exp(-½ tr(W⁻¹ Λ)) / Z (equation 3.15).</summary>
    /// <param name="w">W: [K, D, D], symmetric and positive definite.</param>
    /// <param name="nu">ν: [K], each above D - 1.</param>
    /// <returns>[K].</returns>
    public static Tensor WishartLogNormaliser(Tensor w, Tensor nu) =>
        0.5 * nu * (w.shape[1] * Math.Log(2) + linalg.slogdet(w).Item2) + special.multigammaln(nu / 2, w.shape[1]);

    private static Tensor OfTheMeans(DirichletNormalWishart q, DirichletNormalWishart p)
    {
        Tensor shift = (q.Means - p.Means).unsqueeze(1); // [K, 1, D]
        Tensor form = shift.matmul(q.W).matmul(shift.transpose(1, 2)).flatten();
        Tensor logRatio = p.Beta.log() - q.Beta.log();
        return 0.5 * (p.Dimensions * (logRatio.exp() - 1 - logRatio) + p.Beta * q.Nu * form);
    }

    private static Tensor OfThePrecisions(DirichletNormalWishart q, DirichletNormalWishart p)
    {
        Tensor trace = (linalg.inv(p.W) * q.W).sum([1L, 2L]); // both symmetric
        Tensor logDet = ExpectedLogs.WishartLogDet(q.W, q.Nu);
        return WishartLogNormaliser(p.W, p.Nu) - WishartLogNormaliser(q.W, q.Nu) + (q.Nu - p.Nu) / 2 * logDet + q.Nu / 2 * (trace - p.Dimensions);
    }
}
