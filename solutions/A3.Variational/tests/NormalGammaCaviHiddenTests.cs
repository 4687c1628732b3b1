using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class NormalGammaCaviHiddenTests
{
    // Central differences of a smooth function: an error of about 1e-9, times slopes that are at most some hundreds.
    [Property(Arbitrary = [typeof(NormalData)]), Exercise("A3.2")]
    [Law("P3.6", "Where a factor was updated, the ELBO is flat along its parameters.", Equation = "3.9")]
    public void The_ELBO_is_flat_where_it_was_maximised(NormalData input)
    {
        FactorisedNormalGamma mean = NormalGammaCavi.UpdateMean(input.Data(), input.Prior, input.Q);
        FactorisedNormalGamma precision = NormalGammaCavi.UpdatePrecision(input.Data(), input.Prior, input.Q);

        Close.Holds(mean.Precision > 0 && precision.Shape > 0 && precision.Rate > 0, "λ, a and b", Show.Text((double[])[mean.Precision, precision.Shape, precision.Rate]), "above 0");
        double[] slopes = FiniteDifferences.Gradient(p => input.Elbo(mean with { Mean = p[0], Precision = mean.Precision * Math.Exp(p[1]) }), [mean.Mean, 0]);
        Close.Equal([0, 0], slopes, 1e-5, "slopes of the ELBO along m and log λ after the update of q(μ)");
        slopes = FiniteDifferences.Gradient(p => input.Elbo(precision with { Shape = precision.Shape * Math.Exp(p[0]), Rate = precision.Rate * Math.Exp(p[1]) }), [0, 0]);
        Close.Equal([0, 0], slopes, 1e-5, "slopes of the ELBO along log a and log b after the update of q(τ)");
    }

    [Property(Arbitrary = [typeof(NormalData)]), Exercise("A3.2")]
    [Law("P3.17", "In other units, x → 2 x + 3, both updates give the same q in these units.", Equation = "3.11")]
    public void Other_units_give_the_mapped_q(NormalData input)
    {
        FactorisedNormalGamma Mapped(FactorisedNormalGamma q) => new(2 * q.Mean + 3, q.Precision / 4, q.Shape, 4 * q.Rate);
        var prior = new NormalGammaPrior(2 * input.Prior.Mean + 3, input.Prior.PseudoCount, input.Prior.Shape, 4 * input.Prior.Rate);
        Tensor x = Vector([.. input.X.Select(value => 2 * value + 3)]);

        Same(Mapped(NormalGammaCavi.UpdateMean(input.Data(), input.Prior, input.Q)), NormalGammaCavi.UpdateMean(x, prior, Mapped(input.Q)), "update of q(μ)");
        Same(Mapped(NormalGammaCavi.UpdatePrecision(input.Data(), input.Prior, input.Q)), NormalGammaCavi.UpdatePrecision(x, prior, Mapped(input.Q)), "update of q(τ)");
    }

    private static void Same(FactorisedNormalGamma expected, FactorisedNormalGamma actual, string what) => Close.Equal(
        [expected.Mean, expected.Precision, expected.Shape, expected.Rate], [actual.Mean, actual.Precision, actual.Shape, actual.Rate], 1e-10, $"(m, λ, a, b) in other units after the {what}");
}
