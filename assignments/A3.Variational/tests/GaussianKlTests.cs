using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class GaussianKlTests
{
    [Example, Exercise("A3.7"), Law("P3.1", "A mean that is off by 1 costs ½ nat, a variance of e costs (e - 2) / 2.", Equation = "3.29")]
    public void A_mean_off_by_one_costs_half_a_nat()
    {
        var q = new DiagonalGaussian(Table([1], [0], [1]), Table([0], [1], [1]));
        double[] expected = [0.5, (Math.E - 2) / 2, (Math.E - 1) / 2];

        Close.Equal(Vector(expected), GaussianKl.ToStandardNormal(q), 1e-12, "KL of N(1, 1), N(0, e) and N(1, e) from N(0, 1)");
        Close.Equal(Vector(expected), GaussianKl.KlDivergence(q, new DiagonalGaussian(zeros_like(q.Mean), zeros_like(q.Mean))), 1e-12, "KL of the same from N(0, 1), as a second Gaussian");
        var extreme = new DiagonalGaussian(Table([0], [0]), Table([-20], [20]));
        double[] costs = [0.5 * (Math.Exp(-20) - 1 + 20), 0.5 * (Math.Exp(20) - 1 - 20)];
        Close.Equal(Vector(costs), GaussianKl.ToStandardNormal(extreme), 1e-12, "KL of N(0, e^-20) and N(0, e^20) from N(0, 1)");
        Close.Equal(Vector(costs), GaussianKl.KlDivergence(extreme, new DiagonalGaussian(zeros_like(extreme.Mean), zeros_like(extreme.Mean))), 1e-12, "KL of the same from N(0, 1), as a second Gaussian");
    }

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.7")]
    [Law("P3.1", "KL(q‖p) is the expectation of log q(z) - log p(z) under q, summed over the dimensions of each row.", Equation = "3.28")]
    public void Is_the_expected_difference_of_the_logarithms(TwoGaussians input) => Close.Equal(
        Vector(TwoGaussians.Kl(input.Mean, input.LogVar, input.OtherMean, input.OtherLogVar)), GaussianKl.KlDivergence(input.Q(), input.P()), 1e-10, "KL(q‖p)");

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.7")]
    [Law("P3.1", "From the standard normal it is the same expectation.", Equation = "3.29")]
    public void From_the_standard_normal_it_is_the_same_expectation(TwoGaussians input)
    {
        double[][] zero = [.. input.Mean.Select(row => new double[row.Length])];

        Tensor actual = GaussianKl.ToStandardNormal(input.Q());

        Close.Equal(Vector(TwoGaussians.Kl(input.Mean, input.LogVar, zero, zero)), actual, 1e-10, "KL(q ‖ N(0, I))");
        Close.AtLeast(0, actual.ToDoubles().Min(), 1e-12, "KL(q ‖ N(0, I))");
    }

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.7")]
    [Law("P3.13", "Gradients reach all means and log variances, by the derivatives of (3.28) and (3.29), and nothing that comes in is changed.", Equation = "3.28")]
    public void Gradients_reach_all_parameters(TwoGaussians input)
    {
        Tensor[] leaves = [.. new[] { input.Mean, input.LogVar, input.OtherMean, input.OtherLogVar }.Select(rows => Table(rows).requires_grad_())];
        (DiagonalGaussian q, DiagonalGaussian p) = (new(leaves[0], leaves[1]), new(leaves[2], leaves[3]));
        Tensor difference = (leaves[0] - leaves[2]).detach(), varianceQ = leaves[1].detach().exp(), varianceP = leaves[3].detach().exp();

        Tensor fromP = GaussianKl.KlDivergence(q, p), fromNormal = GaussianKl.ToStandardNormal(q);

        Slopes(fromP, leaves, "KL(q‖p)",
            difference / varianceP, 0.5 * (varianceQ / varianceP - 1), -difference / varianceP, 0.5 * (1 - (varianceQ + difference.square()) / varianceP));
        Slopes(fromNormal, leaves[..2], "KL(q ‖ N(0, I))", leaves[0].detach(), 0.5 * (varianceQ - 1));
        Close.Equal(Table(input.Mean), leaves[0], 0, "the means of q, afterwards");
        Close.Equal(Table(input.LogVar), leaves[1], 0, "the log variances of q, afterwards");
    }

    private static void Slopes(Tensor kl, Tensor[] leaves, string what, params Tensor[] expected)
    {
        Close.Holds(kl.requires_grad, $"{what}: requires_grad", "False", "True: an encoder learns through it");
        IList<Tensor> slopes = autograd.grad([kl.sum()], leaves, allow_unused: true);
        string[] names = ["mean of q", "log variance of q", "mean of p", "log variance of p"];
        for (int i = 0; i < expected.Length; i++)
        {
            Close.Holds(slopes[i] is not null, $"gradient of {what} along the {names[i]}", "missing", "there");
            Close.Equal(expected[i], slopes[i], 1e-10, $"gradient of {what} along the {names[i]}");
        }
    }
}
