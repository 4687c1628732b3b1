using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class VariationalResponsibilitiesHiddenTests
{
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.4")]
    [Law("P3.24", "log ρ is the expected log joint density, whatever the beliefs.", Equation = "3.18")]
    public void Is_the_expected_log_joint_density(SharedPoints input) => Close.Equal(
        Table(Oracle.LogRho(input.Points, input.Q)), VariationalMixture.ExpectedLogJoint(input.X(), input.Q.Tensors()), 1e-9, "log ρ");

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.4")]
    [Law("P3.24", "Responsibilities are log ρ, normalised over the components.", Equation = "3.19")]
    public void Responsibilities_are_normalised_over_the_components(SharedPoints input)
    {
        foreach (double shift in new[] { 0.0, 300 })
        {
            double[][] points = [.. input.Points.Select(point => point.Select(value => value + shift).ToArray())];
            double[][] expected = [.. Oracle.LogRho(points, input.Q).Select(row => row.Select(value => value - SpecialMath.LogSumExp(row)).ToArray())];

            // log ρ is around -10⁶ for the far points, and its rounding around 10⁻⁹.
            Close.Equal(Table(expected), VariationalMixture.LogResponsibilities(Table(points), input.Q.Tensors()), shift == 0 ? 1e-9 : 1e-7, $"log responsibilities of the points, moved by {shift}");
        }
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.4")]
    [Law("P3.17", "In other units, x → A x + b with m → A m + b and W → A⁻ᵀ W A⁻¹, log ρ falls by log |det A| and responsibilities stay.", Equation = "3.18")]
    public void Other_units_change_no_responsibility(SharedPoints input)
    {
        int D = input.Points[0].Length;
        double[][] a = Identity(D, 2);
        a[0][D - 1] += 0.5;
        double[][] inverse = Inverse(a);
        double[] Mapped(double[] point) => [.. Times(a, point).Select(value => value - 3)];
        Beliefs mapped = input.Q with
        {
            Means = [.. input.Q.Means.Select(Mapped)],
            W = [.. input.Q.W.Select(w => Times(Times(Transposed(inverse), w), inverse))],
        };
        Tensor x = Table([.. input.Points.Select(Mapped)]);

        Close.Equal(VariationalMixture.ExpectedLogJoint(input.X(), input.Q.Tensors()) - Math.Log(Determinant(a)), VariationalMixture.ExpectedLogJoint(x, mapped.Tensors()), 1e-9, "log ρ in other units");
        Close.Equal(VariationalMixture.LogResponsibilities(input.X(), input.Q.Tensors()), VariationalMixture.LogResponsibilities(x, mapped.Tensors()), 1e-9, "log responsibilities in other units");
    }
}
