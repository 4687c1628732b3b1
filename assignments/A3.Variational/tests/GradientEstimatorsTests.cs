using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class GradientEstimatorsTests
{
    private static DiagonalGaussian StandardAtOne => new(Vector(1), Vector(0));

    private static Tensor Square(Tensor z) => z.square().sum(1);

    [Example, Exercise("A3.9"), Law("P3.9", "The score-function estimator is f(z) times ε / σ, and times ½ (ε² - 1).", Equation = "3.33")]
    public void The_score_function_weighs_the_value()
    {
        GaussianGradient gradient = GradientEstimators.ScoreFunction(StandardAtOne, Square, Table([1], [2]));

        Close.Equal(Table([4], [18]), gradient.Mean, 1e-12, "∂/∂μ for f(z) = z², μ = σ = 1 and ε = 1, 2");
        Close.Equal(Table([0], [13.5]), gradient.LogVar, 1e-12, "∂/∂ log σ² for the same");
    }

    [Example, Exercise("A3.9"), Law("P3.9", "The reparameterised estimator is ∇f(z), and ∇f(z) times ½ σ ε.", Equation = "3.34")]
    public void Reparameterised_it_is_the_slope_of_f()
    {
        GaussianGradient gradient = GradientEstimators.Reparameterised(StandardAtOne, Square, Table([1], [2]));

        Close.Equal(Table([4], [6]), gradient.Mean, 1e-12, "∂/∂μ for f(z) = z², μ = σ = 1 and ε = 1, 2");
        Close.Equal(Table([2], [6]), gradient.LogVar, 1e-12, "∂/∂ log σ² for the same");
    }

    [Property(Arbitrary = [typeof(Quadratic)]), Exercise("A3.9")]
    [Law("P3.9", "The score-function estimator is unbiased: averaged over all noise it is the gradient of E[f].", Equation = "3.32")]
    public void The_score_function_estimator_is_unbiased(Quadratic input)
    {
        (Tensor eps, Tensor weights) = Nodes.Of(4, input.Mean.Length);

        GaussianGradient gradient = GradientEstimators.ScoreFunction(input.Q(), input.F, eps);

        Close.Equal(Vector(input.MeanGradient()), Nodes.Average(gradient.Mean, weights), 1e-9, "mean of the estimates of ∂/∂μ E[zᵀ A z + bᵀ z + c]");
        Close.Equal(Vector(input.LogVarGradient()), Nodes.Average(gradient.LogVar, weights), 1e-9, "mean of the estimates of ∂/∂ log σ² E[zᵀ A z + bᵀ z + c]");
    }

    [Property(Arbitrary = [typeof(Quadratic)]), Exercise("A3.9")]
    [Law("P3.9", "The reparameterised estimator is unbiased: averaged over all noise it is the gradient of E[f].", Equation = "3.34")]
    public void The_reparameterised_estimator_is_unbiased(Quadratic input)
    {
        (Tensor eps, Tensor weights) = Nodes.Of(4, input.Mean.Length);

        GaussianGradient gradient = GradientEstimators.Reparameterised(input.Q(), input.F, eps);

        Close.Equal(Vector(input.MeanGradient()), Nodes.Average(gradient.Mean, weights), 1e-9, "mean of the estimates of ∂/∂μ E[zᵀ A z + bᵀ z + c]");
        Close.Equal(Vector(input.LogVarGradient()), Nodes.Average(gradient.LogVar, weights), 1e-9, "mean of the estimates of ∂/∂ log σ² E[zᵀ A z + bᵀ z + c]");
    }
}
