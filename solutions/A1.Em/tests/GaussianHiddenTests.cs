using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class GaussianHiddenTests
{
    // The condition of A is below 10 and that of Σ below 100: the two together cost three to four digits of sixteen.
    [Property(Arbitrary = [typeof(Mixture), typeof(AffineMap)]), Exercise("A1.5")]
    [Law("P1.5", "Under x -> A x + b the log density falls by log |det A|.", Equation = "1.6")]
    public void An_affine_map_costs_its_log_determinant(Mixture input, AffineMap map)
    {
        Mixture mapped = map.Of(input);
        double logDet = map.LogDeterminant(input.Means[0].Length);
        double[][] expected = [.. input.Points.Select(x => input.Means.Select((mean, k) => Math.Log(Naive.GaussianDensity(x, mean, input.Covariances[k])) - logDet).ToArray())];

        Tensor actual = Gaussian.LogProb(mapped.X(), Table(mapped.Means), Matrices(mapped.Covariances));

        Close.Equal(Table(expected), actual, 1e-9, "log density of the mapped points under the mapped components");
    }

    [Example, Exercise("A1.5"), Law("P1.7", "In 200 dimensions the determinant underflows or overflows; its logarithm does not.", Equation = "1.6")]
    public void In_200_dimensions_the_determinant_is_out_of_range_and_its_logarithm_is_not()
    {
        foreach (double stdDev in new[] { 0.01, 100 })
        {
            Tensor mean = zeros(1, 200, dtype: ScalarType.Float64);
            Tensor covariance = (stdDev * stdDev * eye(200, dtype: ScalarType.Float64)).unsqueeze(0);

            double expected = -100 * Math.Log(2 * Math.PI) - 200 * Math.Log(stdDev);
            Close.Equal(Table([expected]), Gaussian.LogProb(mean, mean, covariance), 1e-11, $"log density at the mean of 200 dimensions with standard deviation {stdDev}");
        }
    }

    // Through the factor: x = μ + L u has Mahalanobis distance ‖u‖, whatever the condition of Σ = L Lᵀ.
    [Property(Arbitrary = [typeof(Factor)]), Exercise("A1.5")]
    [Law("P1.17", "At μ + L u, with Σ = L Lᵀ, the log density is -½ (D log 2π + ‖u‖²) - Σ log L_dd.", Equation = "1.6")]
    public void Depends_on_the_whitened_point_and_the_diagonal_of_the_factor(Factor input)
    {
        double[] x = Times(input.L, input.U);
        double expected = -0.5 * input.U.Sum(u => Math.Log(2 * Math.PI) + u * u) - input.L.Select((row, d) => Math.Log(row[d])).Sum();

        Tensor actual = Gaussian.LogProb(Table(x), Table(new double[x.Length]), Matrices(Times(input.L, Transposed(input.L))));

        Close.Equal(Table([expected]), actual, 1e-7, "log density at L u of N(0, L Lᵀ)");
    }
}
