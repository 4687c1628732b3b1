using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class NormalGammaCaviTests
{
    private static readonly FactorisedNormalGamma Q = new(Mean: 1, Precision: 2, Shape: 3, Rate: 1);

    [Example, Exercise("A3.2"), Law("P3.6", "The mean is that of data and imagined data; the precision counts both, times E[τ].", Equation = "3.10")]
    public void Two_observations_and_two_imagined_ones()
    {
        FactorisedNormalGamma q = NormalGammaCavi.UpdateMean(Vector(1, 3), new NormalGammaPrior(Mean: 0, PseudoCount: 2, Shape: 1, Rate: 1), Q);

        Close.Equal([1, 12, 3, 1], [q.Mean, q.Precision, q.Shape, q.Rate], 1e-12, "(m, λ, a, b) for x = (1, 3), μ₀ = 0, λ₀ = 2 and E[τ] = 3");
    }

    [Example, Exercise("A3.2"), Law("P3.6", "The rate takes half of all expected squared distances: those of the data, and those of the imagined data.", Equation = "3.11")]
    public void Expected_squared_distances_have_two_parts()
    {
        FactorisedNormalGamma q = NormalGammaCavi.UpdatePrecision(Vector(1, 3), new NormalGammaPrior(Mean: 0, PseudoCount: 2, Shape: 1, Rate: 1), Q);

        Close.Equal([1, 2, 2.5, 5], [q.Mean, q.Precision, q.Shape, q.Rate], 1e-12, "(m, λ, a, b) for x = (1, 3), μ₀ = 0, λ₀ = 2, a₀ = b₀ = 1, m = 1 and λ = 2");
    }

    [Property(Arbitrary = [typeof(NormalData)]), Exercise("A3.2")]
    [Law("P3.3", "Updating q(μ) never lowers the ELBO, whatever q was.", Equation = "3.9")]
    public void Updating_the_mean_never_lowers_the_ELBO(NormalData input) => Close.AtLeast(
        input.Elbo(input.Q), input.Elbo(NormalGammaCavi.UpdateMean(input.Data(), input.Prior, input.Q)), 1e-9, "ELBO after the update of q(μ)");

    [Property(Arbitrary = [typeof(NormalData)]), Exercise("A3.2")]
    [Law("P3.3", "Updating q(τ) never lowers the ELBO, whatever q was.", Equation = "3.9")]
    public void Updating_the_precision_never_lowers_the_ELBO(NormalData input) => Close.AtLeast(
        input.Elbo(input.Q), input.Elbo(NormalGammaCavi.UpdatePrecision(input.Data(), input.Prior, input.Q)), 1e-9, "ELBO after the update of q(τ)");
}
