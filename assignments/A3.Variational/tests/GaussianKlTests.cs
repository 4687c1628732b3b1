using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class GaussianKlTests
{
    [Example, Exercise("A3.7"), Law("P3.1", "A mean that is off by 1 costs ½ nat, a variance of e costs (e - 2) / 2.", Equation = "3.29")]
    public void A_mean_off_by_one_costs_half_a_nat()
    {
        var q = new DiagonalGaussian(Table([1], [0], [1]), Table([0], [1], [1]));
        double[] expected = [0.5, (Math.E - 2) / 2, (Math.E - 1) / 2];

        Close.Equal(Vector(expected), GaussianKl.ToStandardNormal(q), 1e-12, "KL of N(1, 1), N(0, e) and N(1, e) from N(0, 1)");
        Close.Equal(Vector(expected), GaussianKl.KlDivergence(q, new DiagonalGaussian(zeros_like(q.Mean), zeros_like(q.Mean))), 1e-12, "KL of the same from N(0, 1), as a second Gaussian");
    }

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.7")]
    [Law("P3.1", "KL(q‖p) is the expectation of log q(z) - log p(z) under q, summed over the dimensions of each row.", Equation = "3.28")]
    public void Is_the_expected_difference_of_the_logarithms(TwoGaussians input) => Close.Equal(
        Vector(TwoGaussians.Kl(input.Mean, input.LogVar, input.OtherMean, input.OtherLogVar)), GaussianKl.KlDivergence(input.Q(), input.P()), 1e-10, "KL(q‖p)");

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.7")]
    [Law("P3.1", "From the standard normal it is the same expectation.", Equation = "3.29")]
    public void From_the_standard_normal_it_is_the_same_expectation(TwoGaussians input)
    {
        double[][] zero = [.. input.Mean.Select(row => new double[row.Length])];

        Tensor actual = GaussianKl.ToStandardNormal(input.Q());

        Close.Equal(Vector(TwoGaussians.Kl(input.Mean, input.LogVar, zero, zero)), actual, 1e-10, "KL(q ‖ N(0, I))");
        Close.AtLeast(0, actual.ToDoubles().Min(), 1e-12, "KL(q ‖ N(0, I))");
    }
}
