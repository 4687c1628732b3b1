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

        return Diagonal(precision).pow(-1);
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

        double[] weights = precision[i].ToDoubles();
        double pull = weights.Select((weight, j) => j == i ? 0 : weight * (factorMeans[j] - mean[j]).item<double>()).Sum();
        return mean[i].item<double>() - pull / weights[i];
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

        return sweeps == 0 ? start.clone() : Sweep(OneSweep(start, mean, precision), mean, precision, sweeps - 1);
    }

    private static void RequireGaussian(Tensor factorMeans, Tensor mean, Tensor precision)
    {
        Float64(mean, [Any]);
        Float64(factorMeans, mean.shape);
        Float64(precision, [mean.shape[0], mean.shape[0]]);
    }

    private static Tensor Diagonal(Tensor matrix) => (matrix * eye(matrix.shape[0], dtype: ScalarType.Float64)).sum(1);

    private static Tensor OneSweep(Tensor start, Tensor mean, Tensor precision)
    {
        double[] current = start.ToDoubles();
        foreach (int factor in Enumerable.Range(0, current.Length))
        {
            current[factor] = UpdateFactor(current.ToTensor(current.Length), factor, mean, precision);
        }

        return current.ToTensor(current.Length);
    }
}
