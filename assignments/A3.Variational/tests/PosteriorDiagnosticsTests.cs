using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class PosteriorDiagnosticsTests
{
    [Example, Exercise("A3.14"), Law("P3.21", "A unit is active where its mean varies over the data: by its variance, not by its size.", Equation = "3.44")]
    public void A_mean_that_never_moves_is_no_active_unit()
    {
        Tensor means = Table([5, 0, 0.0625], [5, 1, -0.0625], [5, 0, 0.0625], [5, 1, -0.0625]);

        Close.Equal(1, PosteriorDiagnostics.ActiveUnits(means), 0, "active units among variances 0, 1/4 and 1/256, with threshold 0.01");
        Close.Equal(1, PosteriorDiagnostics.ActiveUnits(means, threshold: 1 / 256.0), 0, "active units with threshold 1/256, which 1/256 does not exceed");
        Close.Equal(2, PosteriorDiagnostics.ActiveUnits(means, threshold: 1 / 300.0), 0, "active units with threshold 1/300");
        Tensor single = Table([.. Enumerable.Range(0, 7).Select(n => new[] { n % 2, 5.1, -7.7, 2.3, 12.4 })]).to(ScalarType.Float32);
        Close.Equal(1, PosteriorDiagnostics.ActiveUnits(single), 0, "active units in float32: one that moves between 0 and 1, and four that stay at 5.1, -7.7, 2.3 and 12.4");
    }

    // Two nodes, ±1 with weight ½ each, average the quadratic ELBO exactly, so one step follows its exact gradient: P (μ* - m), and ½ (1 - P_ii σ²).
    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.14")]
    [Law("P3.22", "A step of refinement follows the gradient of each example's average ELBO.", Equation = "3.45")]
    public void One_step_follows_the_gradient_of_the_ELBO(LinearGaussian input)
    {
        (Tensor eps, _) = Nodes.ForBatch(2, input.Points.Length, input.QMeans[0].Length);
        double[][] precision = input.PosteriorPrecision(), exact = input.PosteriorMeans();
        double[][] means = [.. input.QMeans.Select((m, b) => Plus(m, Times(precision, Plus(exact[b], m, -1)), 0.01))];
        double[][] logVars = [.. input.QLogVars.Select(row => row.Select((v, i) => v + 0.01 * 0.5 * (1 - precision[i][i] * Math.Exp(v))).ToArray())];

        DiagonalGaussian q = PosteriorDiagnostics.Refine(input.Model(), input.X(), input.Q(), eps, steps: 1, stepSize: 0.01);

        Close.Equal(Table(means), q.Mean, 1e-9, "means after one step of size 0.01");
        Close.Equal(Table(logVars), q.LogVar, 1e-9, "log variances after one step of size 0.01");
    }

    [Example, Exercise("A3.14"), Law("P3.22", "Refined to the end, q is the best of its family: in one dimension the exact posterior.", Equation = "3.45")]
    public void Refined_to_the_end_it_is_the_exact_posterior()
    {
        var input = new LinearGaussian([[1], [-0.5]], [0.5, 0], 0.5, [[1, 2], [-1, 0.5]], [[0], [2]], [[0], [1]]);
        (Tensor eps, _) = Nodes.ForBatch(2, 2, 1);

        DiagonalGaussian q = PosteriorDiagnostics.Refine(input.Model(), input.X(), input.Q(), eps, steps: 400, stepSize: 0.1);

        Close.Equal(Table(input.PosteriorMeans()), q.Mean, 1e-7, "means after 400 steps, against those of the exact posterior");
        Close.Equal(full_like(q.LogVar, -Math.Log(input.PosteriorPrecision()[0][0])), q.LogVar, 1e-7, "log variances after 400 steps, against those of the exact posterior");
    }

    // Over ε = ±1 the mean of (μ + σ ε)⁴ is μ⁴ + 6 μ² σ² + σ⁴, so both slopes depend on both parameters.
    [Example, Exercise("A3.14"), Law("P3.22", "Each step takes both gradients at the old values, and there are as many steps as asked for, uphill or not.", Equation = "3.45")]
    public void Both_gradients_are_taken_at_the_old_values()
    {
        (Tensor eps, _) = Nodes.ForBatch(2, 1, 1);
        double mean = 1, logVar = 0;
        for (int step = 0; step < 3; step++)
        {
            double variance = Math.Exp(logVar);
            (mean, logVar) = (
                mean - 0.5 * (mean * mean * mean + 3 * mean * variance + mean),
                logVar - 0.5 * (1.5 * mean * mean * variance + 0.5 * variance * variance + 0.5 * (variance - 1)));
        }

        foreach (ScalarType dtype in new[] { ScalarType.Float64, ScalarType.Float32 })
        {
            DiagonalGaussian q = PosteriorDiagnostics.Refine(
                new QuarticModel(), zeros(1, 1, dtype: dtype), new DiagonalGaussian(Table([1]).to(dtype), Table([0]).to(dtype)), eps.to(dtype), steps: 3, stepSize: 0.5);

            Close.Equal(Table([mean]).to(dtype), q.Mean, dtype == ScalarType.Float64 ? 1e-11 : 1e-4, $"mean after 3 steps of size 0.5 from N(1, 1), with log p(x|z) = -z⁴ / 4, in {dtype}");
            Close.Equal(Table([logVar]).to(dtype), q.LogVar, dtype == ScalarType.Float64 ? 1e-11 : 1e-4, $"log variance after the same steps, in {dtype}");
        }
    }

    private sealed class QuarticModel : ILatentVariableModel
    {
        public long LatentDimensions => 1;

        public DiagonalGaussian Encode(Tensor x) => new(zeros_like(x), zeros_like(x));

        public Tensor LogLikelihood(Tensor x, Tensor z) => -0.25 * z.square().square().sum(-1);
    }
}
