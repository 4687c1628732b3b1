using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class VariationalResponsibilitiesTests
{
    private const double Euler = 0.57721566490153286;

    // W = 1/2 and ν = 2: Λ is exponential with mean 1, and E[log Λ] = -γ.
    private static DirichletNormalWishart One(double beta) => new(Vector(1), Table([0]), Vector(beta), Matrices([[0.5]]), Vector(2));

    [Example, Exercise("A3.4"), Law("P3.24", "log ρ = ½ E[log Λ] - ½ log 2π - ½ (1 / β + E[Λ] (x - m)²) for a single component on the line.", Equation = "3.18")]
    public void A_point_at_distance_2_from_an_uncertain_mean()
    {
        double expected = -0.5 * Euler - 0.5 * Math.Log(2 * Math.PI) - 0.5 * (1 / 4.0 + 4);

        Close.Equal(Table([expected]), VariationalMixture.ExpectedLogJoint(Table([2]), One(beta: 4)), 1e-12, "log ρ for x - m = 2, β = 4, E[Λ] = 1");
    }

    [Example, Exercise("A3.4"), Law("P3.24", "Between components that agree on all else, E[log π] decides.", Equation = "3.19")]
    public void Expected_log_weights_decide_between_equal_components()
    {
        var q = new DirichletNormalWishart(Vector(2, 1), Table([0], [0]), Vector(1, 1), Matrices([[0.5]], [[0.5]]), Vector(2, 2));
        double first = 1 / (1 + Math.Exp(-1)); // E[log π] is -1/2 and -3/2

        Close.Equal(Table([first, 1 - first]), VariationalMixture.LogResponsibilities(Table([3]), q).exp(), 1e-12, "responsibilities for α = (2, 1)");
    }

    // With counts of 1e8, what the expectations add to their limit is of the order of 1e-8 times squared distances of at most some hundreds.
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.4")]
    [Law("P3.24", "Beliefs that leave no doubt make log ρ the log joint density, and the responsibilities those of Bayes' rule.", Equation = "3.18")]
    public void Without_doubt_it_is_the_log_joint_density(SharedPoints input)
    {
        const double count = 1e8;
        double[] alpha = input.Q.Alpha;
        double[][] expected = [.. input.Points.Select(x => alpha.Select((a, k) =>
            Math.Log(a / alpha.Sum()) + Naive.GaussianLogProb(x, input.Q.Means[k], Inverse(input.Q.W[k]))).ToArray())];
        double[] counts = [.. alpha.Select(_ => count)];
        var q = new DirichletNormalWishart(
            Vector(alpha) * count, Table(input.Q.Means), Vector(counts), Matrices(input.Q.W) / count, Vector(counts));

        Close.Equal(Table(expected), VariationalMixture.ExpectedLogJoint(input.X(), q), 1e-5, "log ρ");
        Close.Equal(Table([.. expected.Select(row => row.Select(value => Math.Exp(value - SpecialMath.LogSumExp(row))).ToArray())]),
            VariationalMixture.LogResponsibilities(input.X(), q).exp(), 1e-5, "responsibilities");
    }

    // log ρ is around -10⁶ there, so its rounding is around 10⁻⁹.
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.4")]
    [Law("P3.16", "Three hundred units away the responsibilities are finite, and each row sums to 1.", Equation = "3.19")]
    public void Far_points_belong_somewhere(SharedPoints input)
    {
        Tensor logR = VariationalMixture.LogResponsibilities(input.X() + 300, input.Q.Tensors());

        Close.Finite(logR, "log responsibilities");
        Close.SumsToOne(logR.exp(), 1, 1e-7, "responsibilities");
    }
}
