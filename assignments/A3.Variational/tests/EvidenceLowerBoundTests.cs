using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class EvidenceLowerBoundTests
{
    // Three nodes integrate the quadratic exactly.
    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.11")]
    [Law("P3.2", "In probabilistic PCA the ELBO is log p(x) less the divergence from the exact posterior, for every q.", Equation = "3.4")]
    public void Falls_short_of_the_evidence_by_the_divergence_from_the_posterior(LinearGaussian input)
    {
        (Tensor eps, Tensor weights) = Nodes.ForBatch(3, input.Points.Length, input.QMeans[0].Length);

        ElboTerms terms = EvidenceLowerBound.Of(input.Model(), input.X(), input.Q(), eps);

        Close.Equal(Vector(Plus(input.LogEvidence(), input.Gap(), -1)), Nodes.Average(terms.Elbo, weights), 1e-9, "ELBO of each point");
    }

    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.11")]
    [Law("P3.2", "With one latent dimension and the exact posterior for q, the ELBO is log p(x).", Equation = "3.4")]
    public void At_the_exact_posterior_it_is_the_evidence(LinearGaussian input)
    {
        LinearGaussian line = input with { W = [.. input.W.Select(row => row[..1])] };
        double logVar = -Math.Log(line.PosteriorPrecision()[0][0]);
        LinearGaussian exact = line with { QMeans = line.PosteriorMeans(), QLogVars = [.. line.Points.Select(_ => new[] { logVar })] };
        (Tensor eps, Tensor weights) = Nodes.ForBatch(3, exact.Points.Length, 1);

        ElboTerms terms = EvidenceLowerBound.PerExample(exact.Model(), exact.X(), eps);

        Close.Equal(Vector(exact.LogEvidence()), Nodes.Average(terms.Elbo, weights), 1e-9, "ELBO of each point at the exact posterior");
    }

    [Property(Arbitrary = [typeof(LinearGaussian)]), Exercise("A3.11")]
    [Law("P3.12", "Each example has its own two terms: the log-likelihood at its own z, and its own divergence.", Equation = "3.40")]
    public void Each_example_has_its_own_terms(LinearGaussian input)
    {
        Tensor eps = 0.5 * ones(input.Points.Length, input.QMeans[0].Length, dtype: ScalarType.Float64);
        double[][] zero = [.. input.QMeans.Select(row => new double[row.Length])];
        double[] reconstruction = [.. input.Points.Select((x, b) =>
        {
            double[] z = [.. input.QMeans[b].Select((m, i) => m + 0.5 * Math.Exp(input.QLogVars[b][i] / 2))];
            return Naive.GaussianLogProb(x, Plus(Times(input.W, z), input.Offset), Identity(x.Length, input.Variance));
        })];

        ElboTerms terms = EvidenceLowerBound.PerExample(input.Model(), input.X(), eps);

        Close.Equal(Vector(reconstruction), terms.Reconstruction, 1e-9, "log p(x|z) of each example");
        Close.Equal(Vector(TwoGaussians.Kl(input.QMeans, input.QLogVars, zero, zero)), terms.Kl, 1e-10, "KL(q ‖ N(0, I)) of each example");
    }
}
