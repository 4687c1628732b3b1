using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class ImportanceWeightedBoundTests
{
    [Example, Exercise("A3.12"), Law("P3.10", "The bound is the logarithm of the mean weight: weights 1 and 3 have the mean 2.", Equation = "3.42")]
    public void The_mean_of_the_weights_1_and_3_is_2() => Close.Equal(
        Vector(Math.Log(2), 0),
        ImportanceWeightedBound.FromLogWeights(Table([0, 0], [Math.Log(3), 0])), 1e-12, "bounds for the weights (1, 3) and (1, 1)");

    [Property(Arbitrary = [typeof(WeightTable)]), Exercise("A3.12")]
    [Law("P3.10", "One sample gives the ELBO, more samples give more, and never more than log p(x): exactly, over all draws.", Equation = "3.42")]
    public void More_samples_give_a_tighter_bound(WeightTable input)
    {
        double[] bounds = [.. Enumerable.Range(1, 3).Select(samples =>
        {
            (Tensor logWeights, double[] probabilities) = input.AllDraws(samples);
            Tensor bound = ImportanceWeightedBound.FromLogWeights(logWeights);
            Close.Shape([probabilities.Length], bound, "bounds");
            return Dot(probabilities, bound.ToDoubles());
        })];

        Close.Equal(input.Elbo(), bounds[0], 1e-11, "bound with one sample, against the ELBO");
        Close.AtLeast(bounds[0], bounds[1], 1e-11, "bound with two samples, against that with one");
        Close.AtLeast(bounds[1], bounds[2], 1e-11, "bound with three samples, against that with two");
        Close.AtMost(input.LogEvidence(), bounds[2], 1e-11, "bound with three samples, against log p(x)");
    }

    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.12")]
    [Law("P3.2", "With one latent dimension and the exact posterior for q, every weight is p(x), whatever the noise.", Equation = "3.41")]
    public void At_the_exact_posterior_every_weight_is_the_evidence(LinearGaussian input)
    {
        LinearGaussian line = input with { W = [.. input.W.Select(row => row[..1])] };
        double logVar = -Math.Log(line.PosteriorPrecision()[0][0]);
        LinearGaussian exact = line with { QMeans = line.PosteriorMeans(), QLogVars = [.. line.Points.Select(_ => new[] { logVar })] };
        (Tensor eps, _) = Nodes.ForBatch(5, exact.Points.Length, 1);

        Tensor logWeights = ImportanceWeightedBound.LogWeights(exact.Model(), exact.X(), eps);

        Close.Equal(Vector(exact.LogEvidence()).expand(5, -1), logWeights, 1e-9, "log weights at the exact posterior, against log p(x)");
    }

    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.12")]
    [Law("P3.10", "A log weight is log p(x|z) + log p(z) - log q(z|x) at its own z.", Equation = "3.41")]
    public void A_weight_compares_the_joint_with_q(LinearGaussian input)
    {
        int Z = input.QMeans[0].Length;
        Tensor eps = stack([0.5 * ones(input.Points.Length, Z, dtype: ScalarType.Float64), -1.5 * ones(input.Points.Length, Z, dtype: ScalarType.Float64)]);
        double[][] expected = [.. new[] { 0.5, -1.5 }.Select(e => input.Points.Select((x, b) =>
        {
            double[] stdDevs = [.. input.QLogVars[b].Select(v => Math.Exp(v / 2))];
            double[] z = [.. input.QMeans[b].Select((m, i) => m + stdDevs[i] * e)];
            double logQ = stdDevs.Sum(s => SpecialMath.NormalLogProb(e) - Math.Log(s));
            return Naive.GaussianLogProb(x, Plus(Times(input.W, z), input.Offset), Identity(x.Length, input.Variance)) + z.Sum(SpecialMath.NormalLogProb) - logQ;
        }).ToArray())];

        Close.Equal(Table(expected), ImportanceWeightedBound.LogWeights(input.Model(), input.X(), eps), 1e-9, "log weights");
    }
}
