using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>Expectations of logarithms under the Dirichlet and the Wishart distribution (chapter 3, section 5).</summary>
public static class ExpectedLogs
{
    /// <summary>E[log π_k] = ψ(α_k) - ψ(Σ_j α_j) under Dirichlet(α) (equation 3.14).</summary>
    /// <param name="alpha">α: [K], each above 0.</param>
    /// <returns>[K].</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static Tensor Dirichlet(Tensor alpha)
    {
        Float64(alpha, [Any]);

        double[] a = alpha.ToDoubles();
        double whole = SpecialMath.Digamma(a.Sum());
        return a.Select(value => SpecialMath.Digamma(value) - whole).ToArray().ToTensor(a.Length);
    }

    /// <summary>E[log det Λ_k] = Σ_{d=1}^D ψ((ν_k + 1 - d) / 2) + D log 2 + log det W_k under Wishart(W_k, ν_k) (equation 3.16).</summary>
    /// <param name="w">W: [K, D, D], symmetric and positive definite.</param>
    /// <param name="nu">ν: [K], each above D - 1.</param>
    /// <returns>[K].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor WishartLogDet(Tensor w, Tensor nu)
    {
        Float64(w, [Any, Any, w.shape[^1]]);
        Float64(nu, [w.shape[0]]);

        long K = w.shape[0], D = w.shape[1];
        double[] degrees = nu.ToDoubles(), result = new double[K];
        for (long k = 0; k < K; k++)
        {
            double[] L = linalg.cholesky(w[k]).ToDoubles();
            for (long d = 0; d < D; d++)
            {
                result[k] += SpecialMath.Digamma((degrees[k] - d) / 2) + Math.Log(2) + 2 * Math.Log(L[d * D + d]);
            }
        }

        return result.ToTensor(K);
    }
}
