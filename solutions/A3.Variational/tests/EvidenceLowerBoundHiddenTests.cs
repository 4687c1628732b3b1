using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class EvidenceLowerBoundHiddenTests
{
    [Property(Arbitrary = [typeof(TinyParameters)]), Exercise("A3.11")]
    [Law("P3.13", "With the noise held fixed, gradients reach encoder and decoder, and are those of finite differences.", Equation = "3.40")]
    public void Gradients_reach_encoder_and_decoder(TinyParameters input)
    {
        Tensor parameters = Vector(input.Values).requires_grad_();

        Tensor elbo = EvidenceLowerBound.PerExample(new TinyModel(parameters), Table(input.Points), Table(input.Noise)).Elbo;

        Close.Equal(input.Elbo(input.Values), elbo.ToDoubles().Sum(), 1e-10, "sum of the ELBOs");
        Tensor gradient = autograd.grad([elbo.sum()], [parameters])[0];
        Close.Equal(Vector(FiniteDifferences.Gradient(input.Elbo, input.Values)), gradient, 1e-6, "gradient of the ELBO along the six parameters of the encoder and the four of the decoder");
    }

    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.11")]
    [Law("P3.12", "An example has the same terms alone and among others, for each of several samples.", Equation = "3.40")]
    public void An_example_has_the_same_terms_alone_and_among_others(LinearGaussian input)
    {
        int B = input.Points.Length;
        (Tensor eps, _) = Nodes.ForBatch(2, B, input.QMeans[0].Length);

        ElboTerms together = EvidenceLowerBound.Of(input.Model(), input.X(), input.Q(), eps);

        Close.Shape([eps.shape[0], B], together.Reconstruction, "log p(x|z) for ε of [S, B, Z]");
        Close.Shape([B], together.Kl, "KL");
        for (int b = 0; b < B; b++)
        {
            LinearGaussian one = input with { Points = [input.Points[b]], QMeans = [input.QMeans[b]], QLogVars = [input.QLogVars[b]] };
            ElboTerms alone = EvidenceLowerBound.Of(one.Model(), one.X(), one.Q(), eps.narrow(1, b, 1));
            Close.Equal(alone.Reconstruction.flatten(), together.Reconstruction.select(1, b), 1e-11, $"log p(x|z) of example {b}");
            Close.Equal(alone.Kl, together.Kl.narrow(0, b, 1), 1e-11, $"KL of example {b}");
        }
    }

    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.11")]
    [Law("P3.2", "Of takes the q that it is given, and not that of the encoder.", Equation = "3.40")]
    public void Takes_the_q_that_it_is_given(LinearGaussian input)
    {
        LinearGaussian other = input with { QMeans = [.. input.QMeans.Select(row => row.Select(value => value + 1).ToArray())] };
        (Tensor eps, Tensor weights) = Nodes.ForBatch(3, input.Points.Length, input.QMeans[0].Length);

        ElboTerms terms = EvidenceLowerBound.Of(input.Model(), input.X(), other.Q(), eps);

        Close.Equal(Vector(Plus(input.LogEvidence(), other.Gap(), -1)), Nodes.Average(terms.Elbo, weights), 1e-9, "ELBO of a q that is not the encoder's");
    }
}
