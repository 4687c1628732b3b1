using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class MeanFieldGaussianTests
{
    [Example, Exercise("A3.1"), Law("P3.7", "The mean of a factor answers the others' deviation, weighted by Λ_ij / Λ_ii.", Equation = "3.7")]
    public void Half_the_others_deviation_with_the_opposite_sign()
    {
        double actual = MeanFieldGaussian.UpdateFactor(Vector(9, 4), 0, Vector(1, 2), Table([2, 1], [1, 2]));

        Close.Equal(0, actual, 1e-12, "m_0 for μ = (1, 2), Λ = [[2, 1], [1, 2]] and m_1 = 4");
    }

    [Property(Arbitrary = [typeof(GaussianTarget)]), Exercise("A3.1")]
    [Law("P3.7", "After its update the ELBO is flat along the factor's mean: (Λ (m - μ))_i = 0.", Equation = "3.6")]
    public void After_its_update_the_ELBO_is_flat_along_a_mean(GaussianTarget input)
    {
        (Tensor factorMeans, Tensor mean, Tensor precision) = (Vector(input.FactorMeans), Vector(input.Mean), Table(input.Precision));
        for (int i = 0; i < input.Mean.Length; i++)
        {
            double[] m = [.. input.FactorMeans];

            m[i] = MeanFieldGaussian.UpdateFactor(factorMeans, i, mean, precision);

            Close.Equal(Vector(input.FactorMeans), factorMeans, 0, $"the means handed to the update of factor {i}, afterwards");
            Close.Equal(0, Dot(input.Precision[i], Plus(m, input.Mean, -1)), 1e-11, $"(Λ (m - μ))_{i} after the update of factor {i}");
        }
    }

    [Property(Arbitrary = [typeof(GaussianTarget)]), Exercise("A3.1")]
    [Law("P3.7", "A factor's variance is that of z_i given all others, 1 / Λ_ii: never above that of z_i alone.", Equation = "3.7")]
    public void Variances_are_conditional_ones_and_so_too_small(GaussianTarget input)
    {
        double[][] covariance = Inverse(input.Precision);

        Tensor precision = Table(input.Precision), variances = MeanFieldGaussian.FactorVariances(precision);

        Close.Equal(Table(input.Precision), precision, 0, "the precision matrix, afterwards");
        Close.Equal(Vector([.. input.Precision.Select((row, i) => 1 / row[i])]), variances, 1e-12, "variances of the factors");
        for (int i = 0; i < covariance.Length; i++)
        {
            Close.AtMost(covariance[i][i], variances.ToDoubles()[i], 1e-11, $"variance of factor {i}, against that of z_{i} itself");
        }
    }

    // The condition of Λ is below 12, so a sweep takes at least a sixth of the distance away, and 200 of them all of it.
    [Property(MaxTest = 40, Arbitrary = [typeof(GaussianTarget)]), Exercise("A3.1")]
    [Law("P3.7", "Coordinate ascent ends at the exact means.", Equation = "3.7")]
    public void Sweeps_end_at_the_exact_means(GaussianTarget input) => Close.Equal(
        Vector(input.Mean),
        MeanFieldGaussian.Sweep(Vector(input.FactorMeans), Vector(input.Mean), Table(input.Precision), sweeps: 200), 1e-9, "means after 200 sweeps");
}
