using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class PosteriorUpdateHiddenTests
{
    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.5")]
    [Law("P3.4", "A component with whole points has the exact posterior: likelihood times prior over posterior is the same at every μ and Λ.", Equation = "3.22")]
    public void Bayes_rule_holds_at_every_parameter(SharedPoints input)
    {
        int D = input.Points[0].Length;
        Beliefs prior = input.Prior;
        while (prior.Alpha.Length > 1)
        {
            prior = prior.WithoutComponent(1);
        }

        DirichletNormalWishart q = VariationalMixture.Update(input.X(), ones(input.Points.Length, 1, dtype: ScalarType.Float64), prior.Tensors());

        Close.Finite(q.W, "W");
        var posterior = new Beliefs(q.Alpha.ToDoubles(), Rows(q.Means), q.Beta.ToDoubles(), Tables.Matrices(q.W), q.Nu.ToDoubles());
        double Ratio(double[] mean, double[][] precision) => input.Points.Sum(x => Naive.GaussianLogProb(x, mean, Inverse(precision)))
            + LogDensity(prior, mean, precision) - LogDensity(posterior, mean, precision);
        double[][] other = Plus(Identity(D, 0.5), Outer([.. input.Points[0].Select(_ => 1.0)], [.. input.Points[0].Select(_ => 1.0)]), 0.25);
        double[] evidence = [prior.LogEvidence(0, input.Points), prior.LogEvidence(0, input.Points), prior.LogEvidence(0, input.Points)];
        Close.Equal(evidence, [Ratio(new double[D], Identity(D)), Ratio(prior.Means[0], other), Ratio(input.Points[0], Identity(D, 2))], 1e-8,
            "log (likelihood times prior over posterior) at three values of μ and Λ");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.5")]
    [Law("P3.15", "It is the conjugate posterior of the weighted points.", Equation = "3.22")]
    public void Is_the_posterior_of_the_weighted_points(SharedPoints input)
    {
        Beliefs expected = input.Prior.Posterior(input.Points, input.Responsibilities);

        DirichletNormalWishart q = VariationalMixture.Update(input.X(), input.R(), input.Prior.Tensors());

        Close.Equal(Table(expected.Means), q.Means, 1e-10, "means");
        Close.Equal(Tables.Matrices(expected.W), q.W, 1e-9, "W");
        Close.Equal(Vector(expected.Alpha), q.Alpha, 1e-11, "α");
    }

    // Second-order terms of the order of the square of the step are all that a maximum leaves.
    [Property(MaxTest = 50, Arbitrary = [typeof(SharedPoints)]), Exercise("A3.5")]
    [Law("P3.3", "For these responsibilities no other beliefs have a higher ELBO: not the prior, and none near by.", Equation = "3.17")]
    public void No_other_beliefs_have_a_higher_ELBO(SharedPoints input)
    {
        DirichletNormalWishart q = VariationalMixture.Update(input.X(), input.R(), input.Prior.Tensors());

        Close.Finite(q.W, "W");
        var best = new Beliefs(q.Alpha.ToDoubles(), Rows(q.Means), q.Beta.ToDoubles(), Tables.Matrices(q.W), q.Nu.ToDoubles());
        double F(Beliefs beliefs) => Oracle.Elbo(input.Points, input.Responsibilities, beliefs, input.Prior);
        double elbo = F(best);
        Close.AtLeast(F(input.Prior), elbo, 1e-9, "ELBO, against that of the prior");
        Close.AtLeast(F(input.Q), elbo, 1e-9, "ELBO, against that of other beliefs");
        foreach (double change in new[] { 0.99, 1.01 })
        {
            double[] Scaled(double[] values) => [.. values.Select(value => value * change)];
            Close.AtLeast(F(best with { Alpha = Scaled(best.Alpha) }), elbo, 1e-9, $"ELBO, against that of α times {change}");
            Close.AtLeast(F(best with { Beta = Scaled(best.Beta) }), elbo, 1e-9, $"ELBO, against that of β times {change}");
            Close.AtLeast(F(best with { W = [.. best.W.Select(w => w.Select(Scaled).ToArray())] }), elbo, 1e-9, $"ELBO, against that of W times {change}");
            Close.AtLeast(F(best with { Means = [.. best.Means.Select(m => m.Select(value => value + change - 1).ToArray())] }), elbo, 1e-9, $"ELBO, against that of m shifted by {change - 1}");
        }
    }

    // log of the normal-Wishart density at one mean and precision.
    private static double LogDensity(Beliefs beliefs, double[] mean, double[][] precision)
    {
        int D = mean.Length;
        (double[][] w, double nu) = (beliefs.W[0], beliefs.Nu[0]);
        double trace = Times(Inverse(w), precision).Select((row, i) => row[i]).Sum();
        double logNormaliser = 0.5 * nu * (D * Math.Log(2) + Math.Log(Determinant(w))) + Naive.LogMultiGamma(nu / 2, D);
        double[][] ofTheMean = Inverse([.. precision.Select(row => row.Select(value => value * beliefs.Beta[0]).ToArray())]);
        return 0.5 * (nu - D - 1) * Math.Log(Determinant(precision)) - 0.5 * trace - logNormaliser + Naive.GaussianLogProb(mean, beliefs.Means[0], ofTheMean);
    }
}
