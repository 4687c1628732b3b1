using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class ReparameterisationTests
{
    [Example, Exercise("A3.8"), Law("P3.8", "The standard deviation is exp(½ log σ²): with variance 4, half a unit of noise moves z by 1.", Equation = "3.31")]
    public void Half_a_unit_of_noise_is_half_a_standard_deviation() => Close.Equal(
        Table([2, -3], [Math.Exp(-20), Math.Exp(15)]),
        Reparameterisation.Sample(new DiagonalGaussian(Table([1, -3], [0, 0]), Table([Math.Log(4), 5], [-40, 30])), Table([0.5, 0], [1, 1])), 1e-12,
        "z for μ = (1, -3), σ² = (4, e⁵) and ε = (0.5, 0), and for μ = (0, 0), σ² = (e^-40, e^30) and ε = (1, 1)");

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.8")]
    [Law("P3.8", "z is affine in ε with slope σ, each entry with its own noise.", Equation = "3.31")]
    public void Is_affine_in_the_noise(TwoGaussians input)
    {
        double[][] expected = [.. input.Mean.Select((row, b) => row.Select((m, i) => m + Math.Sqrt(Math.Exp(input.LogVar[b][i])) * input.OtherMean[b][i]).ToArray())];

        Close.Equal(Table(expected), Reparameterisation.Sample(input.Q(), Table(input.OtherMean)), 1e-11, "z");
    }

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.8")]
    [Law("P3.8", "Gradients reach the parameters: ∂z/∂μ = 1 and ∂z/∂ log σ² = σ ε / 2.", Equation = "3.31")]
    public void Gradients_reach_the_parameters(TwoGaussians input)
    {
        (Tensor mean, Tensor logVar, Tensor eps) = (Table(input.Mean).requires_grad_(), Table(input.LogVar).requires_grad_(), Table(input.OtherMean));

        Tensor z = Reparameterisation.Sample(new DiagonalGaussian(mean, logVar), eps);

        Close.Holds(z.requires_grad, "z: requires_grad", $"{z.requires_grad}", "True: a gradient must find its way back to μ and log σ²");
        IList<Tensor> slopes = autograd.grad([z.sum()], [mean, logVar], allow_unused: true);
        Close.Holds(slopes is [not null, not null], "gradients of μ and log σ²", "missing", "there");
        Close.Equal(ones_like(eps), slopes[0], 1e-12, "∂z/∂μ");
        Close.Equal((0.5 * logVar.detach()).exp() * eps / 2, slopes[1], 1e-11, "∂z/∂ log σ²");
    }
}
