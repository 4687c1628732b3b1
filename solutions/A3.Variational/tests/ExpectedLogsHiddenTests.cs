using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class ExpectedLogsHiddenTests
{
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.3")]
    [Law("P3.14", "ψ(α + 1) = ψ(α) + 1 / α: one more observation of k adds 1/α_k - 1/Σα to E[log π_k], and takes 1/Σα from the others.", Equation = "3.14")]
    public void One_more_observation_is_worth_one_over_alpha(SharedPoints input)
    {
        double[] alpha = input.Q.Alpha, more = [alpha[0] + 1, .. alpha[1..]];
        double[] expected = [.. alpha.Select((a, k) => (k == 0 ? 1 / a : 0) - 1 / alpha.Sum())];

        Close.Equal(Vector(expected), ExpectedLogs.Dirichlet(Vector(more)) - ExpectedLogs.Dirichlet(Vector(alpha)), 1e-11, "change of E[log π] by one more observation of component 0");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.3")]
    [Law("P3.17", "W → A W Aᵀ adds 2 log |det A|, and ν → ν + 2 adds Σ_d 2 / (ν + 1 - d), in up to four dimensions.", Equation = "3.16")]
    public void Another_scale_and_two_more_observations(SharedPoints input)
    {
        const int D = 4;
        double nu = D + input.Q.Nu[0];
        double[][] w = Plus(Identity(D), Outer([1, 2, 0.5, 0], [1, 2, 0.5, 0]), 0.25);
        double[][] a = Identity(D, 1.5);
        a[0][2] = input.Points[0][0];
        double plain = ExpectedLogs.WishartLogDet(Matrices(w), Vector(nu)).ToDoubles()[0];

        double scaled = ExpectedLogs.WishartLogDet(Matrices(Times(Times(a, w), Transposed(a))), Vector(nu)).ToDoubles()[0];
        double more = ExpectedLogs.WishartLogDet(Matrices(w), Vector(nu + 2)).ToDoubles()[0];

        Close.Equal(2 * Math.Log(Determinant(a)), scaled - plain, 1e-10, "change of E[log det Λ] by W → A W Aᵀ");
        Close.Equal(Enumerable.Range(1, D).Sum(d => 2 / (nu + 1 - d)), more - plain, 1e-10, "change of E[log det Λ] by ν → ν + 2");
    }
}
