using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class BernoulliMixtureEmHiddenTests
{
    [Example, Exercise("A1.11"), Law("P1.7", "Means of exactly 0 and 1 exclude a component, and 0 log 0 is 0.", Equation = "1.21")]
    public void Means_of_0_and_1_exclude_a_component()
    {
        var model = new BernoulliMixture(Vector(0.5, 0.5), Table([0, 1, 0.5], [1, 1, 0.5]));

        EStepResult result = BernoulliMixtureEm.EStep(Table([0, 1, 1], [1, 1, 0]), model);

        Close.Equal(Table([1, 0], [0, 1]), result.LogResponsibilities.exp(), 1e-12, "responsibilities of (0, 1, 1) and (1, 1, 0) for means (0, 1, 0.5) and (1, 1, 0.5)");
        Close.Equal(2 * Math.Log(0.25), result.LogLikelihood, 1e-12, "log-likelihood");
    }

    [Example, Exercise("A1.11"), Law("P1.7", "With thousands of bits p(x) underflows; its logarithm does not.", Equation = "1.21")]
    public void Four_thousand_bits_underflow_nothing()
    {
        const int bits = 4000;
        var model = new BernoulliMixture(Vector(0.5, 0.5), cat([full([1, bits], 0.5, dtype: ScalarType.Float64), full([1, bits], 0.25, dtype: ScalarType.Float64)]));

        EStepResult result = BernoulliMixtureEm.EStep(ones(1, bits, dtype: ScalarType.Float64), model);

        Close.Equal(Table([0, -bits * Math.Log(2)]), result.LogResponsibilities, 1e-11, $"log responsibilities of {bits} ones for means 0.5 and 0.25");
        Close.Equal(-(bits + 1) * Math.Log(2), result.LogLikelihood, 1e-11, "log-likelihood");
    }

    // Slopes by central differences: exact but for terms in the square of the step, 1e-5.
    [Property(Arbitrary = [typeof(SoftBits)]), Exercise("A1.11")]
    [Law("P1.23", "Weights and means maximise the expected log joint density plus the log prior: its slope is 0 in every mean.", Equation = "1.23")]
    public void Means_are_at_the_mode_of_their_posterior(SoftBits input)
    {
        (double a, double b) = (input.A, input.B);

        BernoulliMixture model = BernoulliMixtureEm.MStep(Table(input.Bits), Table(input.Responsibilities).log(), new BetaPrior(a, b));

        Close.Equal([.. Transposed(input.Responsibilities).Select(column => column.Average())], model.Weights.ToDoubles(), 1e-12, "weights");
        double[][] means = Rows(model.Means);
        for (int k = 0; k < means.Length; k++)
        {
            for (int d = 0; d < means[k].Length; d++)
            {
                const double h = 1e-5;
                double mu = means[k][d];
                Close.InRange(h, 1 - h, mu, $"mean [{k}, {d}], with prior Beta({a}, {b})");
                double slope = (Objective(k, d, mu + h) - Objective(k, d, mu - h)) / (2 * h);
                Close.Equal(0, slope, 1e-4, $"slope of the objective in mean [{k}, {d}], which is {Show.Number(mu)}, with prior Beta({a}, {b})");
            }
        }

        double Objective(int k, int d, double mu) => (a - 1) * Math.Log(mu) + (b - 1) * Math.Log(1 - mu)
            + input.Bits.Zip(input.Responsibilities, (row, r) => r[k] * Math.Log(row[d] == 1 ? mu : 1 - mu)).Sum();
    }
}
