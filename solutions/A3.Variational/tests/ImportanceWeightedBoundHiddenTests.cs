using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class ImportanceWeightedBoundHiddenTests
{
    // With a q at least as wide as the prior the weights are bounded, and 64 nodes integrate them to 1e-9 and better.
    [Property(MaxTest = 50, Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.12")]
    [Law("P3.10", "The mean weight is p(x), whatever q: E_q[w] = p(x).", Equation = "3.41")]
    public void The_mean_weight_is_the_evidence(LinearGaussian input)
    {
        LinearGaussian wide = input with
        {
            W = [.. input.W.Select(row => new[] { row[0] / 4 })],
            Variance = 2,
            QMeans = [.. input.QMeans.Select(row => new[] { row[0] / 4 })],
            QLogVars = [.. input.QLogVars.Select(row => new[] { Math.Abs(row[0]) / 4 })],
        };
        (Tensor eps, Tensor weights) = Nodes.ForBatch(100, wide.Points.Length, 1);

        Tensor logWeights = ImportanceWeightedBound.LogWeights(wide.Model(), wide.X(), eps);

        Close.Equal(Vector([.. wide.LogEvidence().Select(Math.Exp)]), Nodes.Average(logWeights.exp(), weights), 1e-7, "E_q[w], against p(x)");
    }

    [Property(Arbitrary = [typeof(WeightTable)]), Exercise("A3.12")]
    [Law("P3.16", "Weights of any size: each example keeps its own scale, and a factor c adds log c.", Equation = "3.42")]
    public void Each_example_keeps_its_own_scale(WeightTable input)
    {
        (Tensor logWeights, _) = input.AllDraws(2);
        double[][] rows = Rows(logWeights);
        Tensor shifts = Vector([.. rows[0].Select((_, b) => 1000.0 * (b % 5 - 2))]);
        double[] expected = [.. rows[0].Select((_, b) => SpecialMath.LogSumExp([rows[0][b], rows[1][b]]) - Math.Log(2))];

        Close.Equal(Vector(expected) + shifts, ImportanceWeightedBound.FromLogWeights(logWeights + shifts), 1e-10, "bounds, each with its own shift");
    }

    [Property(Arbitrary = [typeof(TinyParameters)]), Exercise("A3.12")]
    [Law("P3.10", "q is what the encoder answers for x, and the dtype stays.", Equation = "3.41")]
    public void The_encoder_is_asked_about_the_examples(TinyParameters input)
    {
        double[] p = input.Values;
        double[] expected = [.. input.Points.Select((x, b) =>
        {
            double mean = Math.Tanh(x[0] * p[0] + x[1] * p[1]) + p[2], logVar = Math.Sin(x[0] * p[3] + x[1] * p[4]) + p[5], eps = input.Noise[b][0];
            double z = mean + Math.Exp(logVar / 2) * eps;
            return -0.5 * Enumerable.Range(0, 2).Sum(d => Math.Pow(x[d] - Math.Tanh(z * p[6 + d] + p[8 + d]), 2)) + SpecialMath.NormalLogProb(z) - SpecialMath.NormalLogProb(eps) + logVar / 2;
        })];
        Tensor eps = Table(input.Noise).unsqueeze(0);

        Tensor logWeights = ImportanceWeightedBound.LogWeights(new TinyModel(Vector(p)), Table(input.Points), eps);
        Tensor single = ImportanceWeightedBound.LogWeights(
            new TinyModel(Vector(p).to(ScalarType.Float32)), Table(input.Points).to(ScalarType.Float32), eps.to(ScalarType.Float32));

        Close.Equal(Table(expected), logWeights, 1e-10, "log weights, one sample each");
        Close.Equal(Table(expected).to(ScalarType.Float32), single, 1e-4, "log weights in float32");
        Close.Equal(Vector(expected).to(ScalarType.Float32), ImportanceWeightedBound.FromLogWeights(Table(expected).to(ScalarType.Float32)), 1e-4, "bounds in float32, one sample each");
    }
}
