using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class ReparameterisationHiddenTests
{
    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.8")]
    [Law("P3.8", "Averaged over ε ~ N(0, 1), z has mean μ and variance σ².", Equation = "3.31")]
    public void Has_the_mean_and_the_variance_of_q(TwoGaussians input)
    {
        DiagonalGaussian q = input.Q();
        (Tensor nodes, Tensor weights) = Nodes.Of(3, 1);
        Tensor eps = nodes.reshape(-1, 1, 1).expand(-1, q.Mean.shape[0], q.Mean.shape[1]).contiguous();

        Tensor z = Reparameterisation.Sample(q, eps);

        Close.Shape(eps.shape, z, "z for ε of [S, B, Z]");
        Close.Equal(q.Mean, Nodes.Average(z, weights), 1e-11, "mean of z");
        Close.Equal(q.LogVar.exp(), Nodes.Average((z - q.Mean).square(), weights), 1e-11, "variance of z");
    }

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.8")]
    [Law("P3.8", "Each of several samples has its own noise.", Equation = "3.31")]
    public void Each_sample_has_its_own_noise(TwoGaussians input)
    {
        (DiagonalGaussian q, Tensor first, Tensor second) = (input.Q(), Table(input.OtherMean), Table(input.OtherLogVar));

        Tensor z = Reparameterisation.Sample(q, stack([first, second]));

        Close.Shape([2, .. q.Mean.shape], z, "z for ε of [2, B, Z]");
        Close.Equal((0.5 * q.LogVar).exp() * (second - first), z[1] - z[0], 1e-11, "difference of two samples");
        Tensor single = Reparameterisation.Sample(new DiagonalGaussian(q.Mean.to(ScalarType.Float32), q.LogVar.to(ScalarType.Float32)), first.to(ScalarType.Float32));
        Close.Equal(z[0].to(ScalarType.Float32), single, 1e-4, "z in float32");
    }
}
