using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class LogLikelihoodsTests
{
    [Example, Exercise("A3.10"), Law("P3.11", "A logit of 0 is a fair coin, one of log 3 says yes three times out of four.", Equation = "3.37")]
    public void A_logit_of_zero_is_a_fair_coin()
    {
        Close.Equal(
            Vector(3 * Math.Log(0.5), Math.Log(0.75) + Math.Log(0.25) + Math.Log(0.5)),
            LogLikelihoods.Bernoulli(Table([1, 0, 1], [1, 0, 0]), Table([0, 0, 0], [Math.Log(3), Math.Log(3), 0])), 1e-12, "log-likelihoods of (1, 0, 1) and (1, 0, 0)");
        Close.Equal(
            Vector(0.25 * Math.Log(0.75) + 0.75 * Math.Log(0.25)),
            LogLikelihoods.Bernoulli(Table([0.25]), Table([Math.Log(3)])), 1e-12, "log-likelihood of a grey pixel, x = 0.25, with logit log 3");
    }

    [Property(Arbitrary = [typeof(Bits)]), Exercise("A3.10")]
    [Law("P3.11", "Bernoulli: the sum of log p where x is 1, and of log(1 - p) where it is 0.", Equation = "3.36")]
    public void Bits_have_the_probabilities_of_the_logistic_function(Bits input)
    {
        double[] expected = [.. input.X.Select((row, b) => row.Select((x, d) => Math.Log(1 / (1 + Math.Exp(x == 1 ? -input.Logits[b][d] : input.Logits[b][d])))).Sum())];

        Close.Equal(Vector(expected), LogLikelihoods.Bernoulli(Table(input.X), Table(input.Logits)), 1e-11, "log-likelihood");
    }

    [Property(Arbitrary = [typeof(Bits)]), Exercise("A3.10")]
    [Law("P3.11", "Over all rows of bits, the probabilities sum to 1.", Equation = "3.36")]
    public void The_probabilities_of_all_rows_sum_to_one(Bits input)
    {
        int D = input.Logits[0].Length;
        double[][] all = [.. Every.Labelling(D, 2).Select(bits => bits.Select(bit => (double)bit).ToArray())];
        double[][] logits = [.. all.Select(_ => input.Logits[0])];

        Tensor logLikelihoods = LogLikelihoods.Bernoulli(Table(all), Table(logits));

        Close.Shape([all.Length], logLikelihoods, "log-likelihoods");
        Close.Equal(1, logLikelihoods.ToDoubles().Sum(Math.Exp), 1e-11, $"sum of p(x) over all {all.Length} rows of {D} bits");
    }

    [Example, Exercise("A3.10"), Law("P3.16", "Logits of ±10,000 give 0 or -10,000, and no infinity.", Equation = "3.37")]
    public void Large_logits_stay_finite() => Close.Equal(
        Vector(0, -10_000, -10_000, 0),
        LogLikelihoods.Bernoulli(Table([1], [0], [1], [0]), Table([10_000], [10_000], [-10_000], [-10_000])), 1e-12, "log-likelihoods of 1, 0, 1, 0 for logits 10000, 10000, -10000, -10000");

    [Property(Arbitrary = [typeof(Bits)]), Exercise("A3.10")]
    [Law("P3.18", "Gaussian: the sum of the log densities, -½ log 2π and all.", Equation = "3.38")]
    public void Gaussians_have_all_their_constants(Bits input)
    {
        foreach (double factor in new[] { 1.0, 8 })
        {
            double[][] logVars = [.. input.LogVars.Select(row => row.Select(value => factor * value).ToArray())];
            double[] expected = [.. input.X.Select((row, b) => row.Select((x, d) =>
                SpecialMath.NormalLogProb((x - input.Logits[b][d]) * Math.Exp(-logVars[b][d] / 2)) - logVars[b][d] / 2).Sum())];

            Close.Equal(Vector(expected), LogLikelihoods.Gaussian(Table(input.X), Table(input.Logits), Table(logVars)), 1e-11, $"log-likelihood, with {Show.Number(factor)} times the log variances");
        }
    }
}
