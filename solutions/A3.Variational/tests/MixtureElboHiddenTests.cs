using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class MixtureElboHiddenTests
{
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.6")]
    [Law("P3.5", "The ELBO is all seven expectations, whatever the responsibilities and beliefs.", Equation = "3.17")]
    public void Is_the_sum_of_all_its_expectations(SharedPoints input) => Close.Equal(
        Oracle.Elbo(input.Points, input.Responsibilities, input.Q, input.Prior),
        VariationalMixture.Elbo(input.X(), input.R(), input.Q.Tensors(), input.Prior.Tensors()), 1e-9, "ELBO");

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.6")]
    [Law("P3.16", "Hard labels have no entropy: 0 log 0 is 0.", Equation = "3.25")]
    public void Hard_labels_are_responsibilities_too(SharedPoints input)
    {
        int K = input.Prior.Alpha.Length;
        double[][] hard = [.. input.Points.Select((_, n) => Enumerable.Range(0, K).Select(k => k == n % K ? 1.0 : 0).ToArray())];

        Tensor r = Table(hard);

        double actual = VariationalMixture.Elbo(input.X(), r, input.Q.Tensors(), input.Prior.Tensors());

        Close.Equal(Table(hard), r, 0, "the responsibilities, afterwards");
        Close.Equal(Oracle.Elbo(input.Points, hard, input.Q, input.Prior), actual, 1e-9, "ELBO of hard labels");
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(SharedPoints)]), Exercise("A3.6")]
    [Law("P3.3", "Neither of the two updates lowers the ELBO, in ten sweeps from any start.", Equation = "3.17")]
    public void Neither_update_lowers_it(SharedPoints input)
    {
        double[][] r = input.Responsibilities;
        Beliefs q = input.Q;
        double Elbo() => VariationalMixture.Elbo(input.X(), Table(r), q.Tensors(), input.Prior.Tensors());
        double before = Elbo();
        for (int sweep = 1; sweep <= 10; sweep++)
        {
            q = input.Prior.Posterior(input.Points, r);
            Close.AtLeast(before, before = Elbo(), 1e-9, $"ELBO after update {sweep} of the beliefs");
            r = [.. Oracle.LogRho(input.Points, q).Select(row => row.Select(value => Math.Exp(value - SpecialMath.LogSumExp(row))).ToArray())];
            Close.AtLeast(before, before = Elbo(), 1e-9, $"ELBO after update {sweep} of the responsibilities");
        }
    }

    // KL(q‖p) of an exponential family is A(p) - A(q) - ∇A(q)·(p - q), with A the log normaliser; the slope by differences is good to 1e-8.
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.6")]
    [Law("P3.23", "The divergence of two Dirichlets is what the log normaliser lies above its tangent.", Equation = "3.23")]
    public void The_divergence_is_what_the_log_normaliser_lies_above_its_tangent(SharedPoints input)
    {
        double A(double[] alpha) => alpha.Sum(SpecialMath.LogGamma) - SpecialMath.LogGamma(alpha.Sum());
        double[] step = Plus(input.Prior.Alpha, input.Q.Alpha, -1);
        double expected = A(input.Prior.Alpha) - A(input.Q.Alpha) - Dot(FiniteDifferences.Gradient(A, input.Q.Alpha), step);

        Close.Equal(expected, ConjugateKl.Dirichlet(Vector(input.Q.Alpha), Vector(input.Prior.Alpha)).ToDoubles()[0], 1e-5, "KL of two Dirichlets");
    }
}
