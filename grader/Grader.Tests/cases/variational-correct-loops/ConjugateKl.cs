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

        double[] a = alpha.ToDoubles(), b = alpha0.ToDoubles(), expected = ExpectedLogs.Dirichlet(alpha).ToDoubles();
        double kl = SpecialMath.LogGamma(a.Sum()) - SpecialMath.LogGamma(b.Sum());
        for (int k = 0; k < a.Length; k++)
        {
            kl += SpecialMath.LogGamma(b[k]) - SpecialMath.LogGamma(a[k]) + (a[k] - b[k]) * expected[k];
        }

        return tensor(kl, dtype: ScalarType.Float64);
    }

    /// <summary>KL(normal-Wishart(m, β, W, ν) ‖ normal-Wishart(m₀, β₀, W₀, ν₀)) for each component (equation 3.24).</summary>
    /// <param name="q">K components in D dimensions; the weights are not looked at.</param>
    /// <param name="p">The same number of each.</param>
    /// <returns>[K].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor NormalWishart(DirichletNormalWishart q, DirichletNormalWishart p)
    {
        Float64(q.Means, p.Means.shape);

        long K = p.Components, D = p.Dimensions;
        Tensor logZ = WishartLogNormaliser(p.W, p.Nu) - WishartLogNormaliser(q.W, q.Nu), logDet = ExpectedLogs.WishartLogDet(q.W, q.Nu);
        double[] result = new double[K];
        for (long k = 0; k < K; k++)
        {
            double beta = q.Beta[k].item<double>(), beta0 = p.Beta[k].item<double>(), nu = q.Nu[k].item<double>(), nu0 = p.Nu[k].item<double>();
            Tensor shift = q.Means[k] - p.Means[k];
            result[k] = 0.5 * D * (beta0 / beta - 1 - Math.Log(beta0 / beta)) + 0.5 * beta0 * nu * shift.dot(q.W[k].matmul(shift)).item<double>();
            result[k] += logZ[k].item<double>() + 0.5 * (nu - nu0) * logDet[k].item<double>();
            result[k] += 0.5 * nu * (linalg.inv(p.W[k]).matmul(q.W[k]).diagonal().sum().item<double>() - D);
        }

        return result.ToTensor(K);
    }

    /// <summary>log Z(W_k, ν_k) = ν_k/2 (D log 2 + log det W_k) + log Γ_D(ν_k / 2): the Wishart density is det(Λ)^((ν - D - 1)/2) exp(-½ tr(W⁻¹ Λ)) / Z (equation 3.15).</summary>
    /// <param name="w">W: [K, D, D], symmetric and positive definite.</param>
    /// <param name="nu">ν: [K], each above D - 1.</param>
    /// <returns>[K].</returns>
    public static Tensor WishartLogNormaliser(Tensor w, Tensor nu) =>
        0.5 * nu * (w.shape[1] * Math.Log(2) + linalg.slogdet(w).Item2) + special.multigammaln(nu / 2, w.shape[1]);
}
