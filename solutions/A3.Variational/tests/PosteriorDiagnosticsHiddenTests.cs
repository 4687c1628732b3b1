using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class PosteriorDiagnosticsHiddenTests
{
    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.14")]
    [Law("P3.21", "Active units are counted by the variance of their means with divisor N.", Equation = "3.44")]
    public void Active_units_are_counted_by_variance(TwoGaussians input)
    {
        double[][] means = [.. input.Mean, .. input.OtherMean];
        double[] variances = [.. Transposed(means).Select(column => column.Average(value => Math.Pow(value - column.Average(), 2)))];
        double threshold = variances.Min() + 0.5 / means.Length * variances.Max(); // between them, and below what the divisor N - 1 would make of the largest

        Close.Equal(variances.Count(v => v > threshold), PosteriorDiagnostics.ActiveUnits(Table(means), threshold), 0, $"active units among variances {Show.Text(variances)} with threshold {Show.Number(threshold)}");
        Close.Equal(variances.Count(v => v > variances[0] * (1 + 0.5 / means.Length) + 1e-9), PosteriorDiagnostics.ActiveUnits(Table(means), variances[0] * (1 + 0.5 / means.Length) + 1e-9), 0, "active units with a threshold just above the first variance");
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.14")]
    [Law("P3.22", "Refinement leaves the start and the model as they are, and no gradient behind; no step is no change.", Equation = "3.45")]
    public void Start_and_model_stay_as_they_are(LinearGaussian input)
    {
        (Tensor eps, _) = Nodes.ForBatch(2, input.Points.Length, input.QMeans[0].Length);
        Tensor mean = Table(input.QMeans).requires_grad_(), logVar = Table(input.QLogVars).requires_grad_();
        LinearGaussianModel model = input.Model();

        DiagonalGaussian none = PosteriorDiagnostics.Refine(model, input.X(), new DiagonalGaussian(mean, logVar), eps, steps: 0, stepSize: 0.01);
        DiagonalGaussian some = PosteriorDiagnostics.Refine(model, input.X(), new DiagonalGaussian(mean, logVar), eps, steps: 2, stepSize: 0.01);

        Close.Equal(Table(input.QMeans), none.Mean, 0, "means after no step");
        Close.Equal(Table(input.QMeans), mean, 0, "the start's means after two steps");
        Close.Equal(Table(input.QLogVars), logVar, 0, "the start's log variances after two steps");
        Close.Finite(some.Mean, "means after two steps");
        Close.Holds(model.Offset.grad is null && mean.grad is null && logVar.grad is null, "gradients left in the model and the start", "some", "none");
        Close.Holds(
            new[] { none.Mean, none.LogVar, some.Mean, some.LogVar }.All(t => !t.requires_grad), "what is returned, after no step and after two: requires_grad", "True", "False: nothing goes on from here");
    }
}
