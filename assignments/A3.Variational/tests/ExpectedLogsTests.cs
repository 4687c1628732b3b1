using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class ExpectedLogsTests
{
    [Example, Exercise("A3.3"), Law("P3.14", "Under a uniform law on [0, 1], E[log π] = -1; with one more observation, -½ and -3/2.", Equation = "3.14")]
    public void Uniform_weights_have_an_expected_logarithm_of_minus_one()
    {
        Close.Equal(Vector(-1, -1), ExpectedLogs.Dirichlet(Vector(1, 1)), 1e-12, "E[log π] for α = (1, 1)");
        Close.Equal(Vector(-0.5, -1.5), ExpectedLogs.Dirichlet(Vector(2, 1)), 1e-12, "E[log π] for α = (2, 1)");
    }

    [Example, Exercise("A3.3"), Law("P3.14", "In one dimension with ν = 2 and W = ½, Λ is exponential with mean 1, and E[log Λ] is minus Euler's constant.", Equation = "3.16")]
    public void An_exponential_precision_has_minus_Eulers_constant() =>
        Close.Equal(Vector(-0.57721566490153286), ExpectedLogs.WishartLogDet(Matrices([[0.5]]), Vector(2)), 1e-12, "E[log Λ] for W = 1/2 and ν = 2");

    // Central differences of a smooth function of numbers around 1: an error of about 1e-9.
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.3")]
    [Law("P3.14", "E[log π_k] is the derivative of the log normaliser Σ log Γ(α_k) - log Γ(Σ α_k) along α_k.", Equation = "3.14")]
    public void Expected_log_weights_are_slopes_of_the_log_normaliser(SharedPoints input) => Close.Equal(
        Vector(FiniteDifferences.Gradient(alpha => alpha.Sum(SpecialMath.LogGamma) - SpecialMath.LogGamma(alpha.Sum()), input.Q.Alpha)),
        ExpectedLogs.Dirichlet(Vector(input.Q.Alpha)), 1e-6, "E[log π]");

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.3")]
    [Law("P3.14", "E[log det Λ] is twice the derivative of the log normaliser log Z(W, ν) along ν.", Equation = "3.15")]
    public void Expected_log_determinants_are_slopes_of_the_log_normaliser(SharedPoints input)
    {
        int D = input.Points[0].Length;
        double[] slopes = [.. input.Q.Nu.Select((nu, k) => FiniteDifferences.Gradient(
            v => v[0] / 2 * (D * Math.Log(2) + Math.Log(Determinant(input.Q.W[k]))) + Naive.LogMultiGamma(v[0] / 2, D), [nu])[0])];

        Close.Equal(Vector([.. slopes.Select(slope => 2 * slope)]), ExpectedLogs.WishartLogDet(Matrices(input.Q.W), Vector(input.Q.Nu)), 1e-6, "E[log det Λ]");
    }
}
