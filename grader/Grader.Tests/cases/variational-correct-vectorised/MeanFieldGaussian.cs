using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>Coordinate ascent for a Gaussian target p(z) = N(z; μ, Λ⁻¹) and a factorised q(z) = Π_i N(z_i; m_i, s_i²) (chapter 3, section 3).</summary>
public static class MeanFieldGaussian
{
    /// <summary>The variances of the optimal factors, s_i² = 1 / Λ_ii (equation 3.7): the same at every step.</summary>
    /// <param name="precision">Λ: [D, D], symmetric and positive definite.</param>
    /// <returns>[D].</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static Tensor FactorVariances(Tensor precision)
    {
        Float64(precision, [Any, precision.shape[^1]]);

        return precision.diagonal().reciprocal();
    }

    /// <summary>One step of coordinate ascent: the factor of z_i gets its best mean for the means of the others, m_i = μ_i - Λ_ii⁻¹ Σ_{j≠i} Λ_ij (m_j - μ_j) (equation 3.7).</summary>
    /// <param name="factorMeans">m: [D]; not changed.</param>
    /// <param name="i">Which factor, from 0.</param>
    /// <param name="mean">μ: [D].</param>
    /// <param name="precision">Λ: [D, D], symmetric and positive definite.</param>
    /// <returns>The new m_i.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static double UpdateFactor(Tensor factorMeans, int i, Tensor mean, Tensor precision)
    {
        RequireGaussian(factorMeans, mean, precision);

        Tensor residual = precision.matmul(factorMeans - mean)[i] / precision[i, i];
        return (factorMeans[i] - residual).item<double>();
    }

    /// <summary>So many sweeps of coordinate ascent: each updates the factors 0, 1, ..., D - 1, each from the newest means of all others.</summary>
    /// <param name="start">m before the first sweep: [D]; not changed.</param>
    /// <param name="mean">μ: [D].</param>
    /// <param name="precision">Λ: [D, D], symmetric and positive definite.</param>
    /// <param name="sweeps">At least 0.</param>
    /// <returns>m after the last sweep: [D].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor Sweep(Tensor start, Tensor mean, Tensor precision, int sweeps)
    {
        RequireGaussian(start, mean, precision);

        Tensor m = start.clone();
        for (int sweep = 0; sweep < sweeps; sweep++)
        {
            for (int i = 0; i < m.shape[0]; i++)
            {
                m[i] = tensor(UpdateFactor(m, i, mean, precision), dtype: ScalarType.Float64);
            }
        }

        return m;
    }

    private static void RequireGaussian(Tensor factorMeans, Tensor mean, Tensor precision)
    {
        Float64(mean, [Any]);
        Float64(factorMeans, mean.shape);
        Float64(precision, [mean.shape[0], mean.shape[0]]);
    }
}
