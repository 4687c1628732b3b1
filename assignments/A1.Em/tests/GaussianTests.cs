using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class GaussianTests
{
    [Example, Exercise("A1.5"), Law("P1.17", "The log density of N(0, I) in the plane is -log 2π - ‖x‖² / 2.", Equation = "1.6")]
    public void The_standard_normal_in_the_plane()
    {
        Tensor actual = Gaussian.LogProb(Table([0, 0], [3, 4], [1, 0]), Table([0, 0], [3, 4]), Matrices([[1, 0], [0, 1]], [[1, 0], [0, 1]]));

        double atMean = -Math.Log(2 * Math.PI);
        Close.Equal(Table([atMean, atMean - 12.5], [atMean - 12.5, atMean], [atMean - 0.5, atMean - 10]), actual, 1e-12,
            "log density at (0, 0), (3, 4) and (1, 0), of N(0, I) and of N((3, 4), I)");
    }

    [Example, Exercise("A1.5"), Law("P1.17", "On the line, log N(x; μ, σ²) = -½ log 2π - log σ - ½ ((x - μ) / σ)².", Equation = "1.6")]
    public void One_standard_deviation_from_the_mean_on_the_line() => Close.Equal(
        Table([-0.5 * Math.Log(2 * Math.PI) - Math.Log(2) - 0.5]),
        Gaussian.LogProb(Table([3]), Table([1]), Matrices([[4]])), 1e-12, "log N(3; 1, 2²)");

    // Tolerance: both sides lose a few digits to the condition of Σ, which is below 100 here.
    [Property(Arbitrary = [typeof(Mixture)]), Exercise("A1.5")]
    [Law("P1.17", "exp of the log density is the density.", Equation = "1.5")]
    public void Is_the_logarithm_of_the_density(Mixture input)
    {
        double[][] expected = [.. input.Points.Select(x => input.Means.Select((mean, k) => Math.Log(Naive.GaussianDensity(x, mean, input.Covariances[k]))).ToArray())];

        Tensor actual = Gaussian.LogProb(input.X(), Table(input.Means), Matrices(input.Covariances));

        Close.Equal(Table(expected), actual, 1e-10, "log density");
    }

    [Property(Arbitrary = [typeof(FarPoint)]), Exercise("A1.5")]
    [Law("P1.7", "Thousands of standard deviations away the log density is still exact.", Equation = "1.6")]
    public void Stays_exact_far_from_the_mean(FarPoint input)
    {
        double[] z = input.StandardDeviationsAway, s = input.StdDevs;
        double expected = -0.5 * z.Zip(s, (u, sigma) => Math.Log(2 * Math.PI) + 2 * Math.Log(sigma) + u * u).Sum();
        double[][] covariance = Identity(s.Length);
        for (int d = 0; d < s.Length; d++)
        {
            covariance[d][d] = s[d] * s[d];
        }

        Tensor actual = Gaussian.LogProb(Table([.. z.Zip(s, (u, sigma) => u * sigma)]), Table(new double[s.Length]), Matrices(covariance));

        Close.Equal(Table([expected]), actual, 1e-12, "log density of N(0, diag(σ²)) so many standard deviations away");
    }
}
