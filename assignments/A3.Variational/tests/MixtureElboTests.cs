using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class MixtureElboTests
{
    private static DirichletNormalWishart Line(double mean, double beta, double w, double nu) => new(Vector(1), Table([mean]), Vector(beta), Matrices([[w]]), Vector(nu));

    [Example, Exercise("A3.6"), Law("P3.23", "KL(Dirichlet(2, 1) ‖ Dirichlet(1, 1)) = log 2 - ½.", Equation = "3.23")]
    public void One_observation_of_a_coin_is_worth_log_2_less_a_half() =>
        Close.Equal(Math.Log(2) - 0.5, ConjugateKl.Dirichlet(Vector(2, 1), Vector(1, 1)).ToDoubles()[0], 1e-12, "KL(Dirichlet(2, 1) ‖ Dirichlet(1, 1))");

    [Example, Exercise("A3.6"), Law("P3.23", "Beliefs about the mean alone move by ½ (β₀/β - 1 - log β₀/β) and ½ β₀ E[Λ] (m - m₀)²; about a precision, as gammas.", Equation = "3.24")]
    public void Each_thing_that_moves_costs_what_it_should()
    {
        DirichletNormalWishart p = Line(mean: 1, beta: 2, w: 0.5, nu: 2);

        Close.Equal(Vector(0.5 * (2 - 1 - Math.Log(2))), ConjugateKl.NormalWishart(Line(1, 1, 0.5, 2), p), 1e-12, "KL when β₀ = 2 becomes 1");
        Close.Equal(Vector(0.5 * 2 * 1 * 9), ConjugateKl.NormalWishart(Line(4, 2, 0.5, 2), p), 1e-12, "KL when the mean moves by 3, β₀ = 2 and E[Λ] = 1");
        Close.Equal(Vector(Math.Log(0.25) + 4 - 1), ConjugateKl.NormalWishart(Line(1, 2, 2, 2), p), 1e-12, "KL from an exponential law with mean 4 to one with mean 1");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.6")]
    [Law("P3.23", "A KL divergence is 0 where nothing moves, and else above 0.", Equation = "3.24")]
    public void Divergences_are_never_negative(SharedPoints input)
    {
        (DirichletNormalWishart q, DirichletNormalWishart p) = (input.Q.Tensors(), input.Prior.Tensors());

        Close.Equal(0, ConjugateKl.Dirichlet(q.Alpha, q.Alpha).ToDoubles()[0], 1e-11, "KL of a Dirichlet from itself");
        Close.AtLeast(0, ConjugateKl.Dirichlet(q.Alpha, p.Alpha).ToDoubles()[0], 1e-10, "KL of two Dirichlets");
        Close.Equal(zeros_like(q.Nu), ConjugateKl.NormalWishart(q, q), 1e-10, "KL of normal-Wisharts from themselves");
        Close.AtLeast(0, ConjugateKl.NormalWishart(q, p).ToDoubles().Min(), 1e-10, "KL of two normal-Wisharts");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.6")]
    [Law("P3.4", "With one component and its exact posterior, the ELBO is the log evidence.", Equation = "3.25")]
    public void One_component_reaches_the_exact_evidence(SharedPoints input)
    {
        Beliefs prior = input.Prior;
        while (prior.Alpha.Length > 1)
        {
            prior = prior.WithoutComponent(1);
        }

        double[][] whole = [.. input.Points.Select(_ => new[] { 1.0 })];

        double actual = VariationalMixture.Elbo(input.X(), Table(whole), prior.Posterior(input.Points, whole).Tensors(), prior.Tensors());

        Close.Equal(prior.LogEvidence(0, input.Points), actual, 1e-9, "ELBO of one component at its exact posterior, against the log evidence");
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(SharedPoints)]), Exercise("A3.6")]
    [Law("P3.5", "The ELBO never exceeds the log evidence, which is a sum over all K^N ways to label the points.", Equation = "3.25")]
    public void Never_exceeds_the_exact_evidence(SharedPoints input)
    {
        double evidence = input.Prior.LogEvidence(input.Points);

        double any = VariationalMixture.Elbo(input.X(), input.R(), input.Q.Tensors(), input.Prior.Tensors());
        double better = VariationalMixture.Elbo(input.X(), input.R(), input.Prior.Posterior(input.Points, input.Responsibilities).Tensors(), input.Prior.Tensors());

        Close.AtMost(evidence, any, 1e-9, "ELBO of some beliefs, against the log evidence");
        Close.AtMost(evidence, better, 1e-9, "ELBO of the best beliefs for these responsibilities, against the log evidence");
        Close.AtLeast(any, better, 1e-9, "ELBO of the best beliefs, against that of others");
    }
}
