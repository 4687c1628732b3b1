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

        // TODO-BEGIN A3.3: return (3.14); ψ is special.digamma.
        return special.digamma(alpha) - special.digamma(alpha.sum());
        // TODO-END A3.3
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

        // TODO-BEGIN A3.3: return (3.16).
        long D = w.shape[1];
        Tensor d = arange(1, D + 1, dtype: ScalarType.Float64); // [D]
        Tensor psi = special.digamma((nu.unsqueeze(1) + 1 - d) / 2).sum(1); // [K]
        return psi + D * Math.Log(2) + linalg.slogdet(w).Item2;
        // TODO-END A3.3
    }
}
