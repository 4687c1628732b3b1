using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class GradientEstimatorsHiddenTests
{
    // E[exp(bᵀ z)] = exp(bᵀ μ + ½ Σ b² σ²); with |b σ| below 6 the rule of 64 nodes is exact to rounding, and the terms that cancel are below e²⁰.
    [Property(MaxTest = 50, Arbitrary = [typeof(Quadratic)]), Exercise("A3.9")]
    [Law("P3.9", "Both are unbiased for exp(bᵀ z), too, of which E is known.", Equation = "3.32")]
    public void Both_are_unbiased_for_an_exponential(Quadratic input)
    {
        double[] b = [.. input.B.Select(value => value / 2)];
        double expectation = Math.Exp(Dot(b, input.Mean) + 0.5 * b.Select((value, i) => value * value * Math.Exp(input.LogVar[i])).Sum());
        double[] mean = [.. b.Select(value => value * expectation)], logVar = [.. b.Select((value, i) => 0.5 * value * value * Math.Exp(input.LogVar[i]) * expectation)];
        (Tensor eps, Tensor weights) = Nodes.Of(40, b.Length);
        Tensor F(Tensor z) => z.matmul(Vector(b)).exp();

        foreach ((string name, GaussianGradient gradient) in new[]
        {
            ("score-function", GradientEstimators.ScoreFunction(input.Q(), F, eps)),
            ("reparameterised", GradientEstimators.Reparameterised(input.Q(), F, eps)),
        })
        {
            Close.Equal(Vector(mean), Nodes.Average(gradient.Mean, weights), 1e-6, $"mean of the {name} estimates of ∂/∂μ E[exp(bᵀ z)]");
            Close.Equal(Vector(logVar), Nodes.Average(gradient.LogVar, weights), 1e-6, $"mean of the {name} estimates of ∂/∂ log σ² E[exp(bᵀ z)]");
        }
    }

    [Property(Arbitrary = [typeof(Quadratic)]), Exercise("A3.9")]
    [Law("P3.9", "The score-function estimator asks f for values alone: f may be a step.", Equation = "3.33")]
    public void The_score_function_needs_no_slope(Quadratic input)
    {
        (Tensor eps, _) = Nodes.Of(3, input.Mean.Length);
        double[] stdDevs = [.. input.LogVar.Select(v => Math.Exp(v / 2))];
        double[][] noise = Rows(eps);
        double[] steps = [.. noise.Select(row => row.Select((e, i) => input.Mean[i] + stdDevs[i] * e).Sum() > 0.3 ? 1.0 : 0)];

        GaussianGradient gradient = GradientEstimators.ScoreFunction(input.Q(), z => (z.sum(1) > 0.3).to(ScalarType.Float64), eps);

        Close.Equal(Table([.. noise.Select((row, s) => row.Select((e, i) => steps[s] * e / stdDevs[i]).ToArray())]), gradient.Mean, 1e-11, "∂/∂μ for a step f");
        Close.Equal(Table([.. noise.Select((row, s) => row.Select(e => steps[s] * (e * e - 1) / 2).ToArray())]), gradient.LogVar, 1e-11, "∂/∂ log σ² for a step f");
    }

    [Property(Arbitrary = [typeof(Quadratic)]), Exercise("A3.9")]
    [Law("P3.9", "Each noise vector has its own slope, and nothing is left in the parameters of f.", Equation = "3.34")]
    public void Each_noise_vector_has_its_own_slope(Quadratic input)
    {
        (Tensor eps, _) = Nodes.Of(3, input.Mean.Length);
        Tensor scale = Vector(2).requires_grad_();
        double[] stdDevs = [.. input.LogVar.Select(v => Math.Exp(v / 2))];
        double[][] z = [.. Rows(eps).Select(row => row.Select((e, i) => input.Mean[i] + stdDevs[i] * e).ToArray())];
        double[][] slopes = [.. z.Select(row => Plus(Times(Plus(input.A, Transposed(input.A)), row), input.B).Select(slope => 2 * slope).ToArray())];

        GaussianGradient gradient = GradientEstimators.Reparameterised(input.Q(), rows => scale * input.F(rows), eps);

        Close.Equal(Table(slopes), gradient.Mean, 1e-10, "∂/∂μ for 2 (zᵀ A z + bᵀ z + c)");
        Close.Equal(Table([.. slopes.Select((row, s) => row.Select((slope, i) => slope * stdDevs[i] * Rows(eps)[s][i] / 2).ToArray())]), gradient.LogVar, 1e-10, "∂/∂ log σ² for the same");
        Close.Holds(scale.grad is null, "the gradient of a parameter of f", "there", "none: only q's parameters are asked about");
    }
}
