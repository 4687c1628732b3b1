using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>A Dirichlet and normal-Wisharts over K components in D dimensions, in plain numbers.</summary>
public sealed record Beliefs(double[] Alpha, double[][] Means, double[] Beta, double[][][] W, double[] Nu)
{
    /// <summary>Beliefs about so many components and dimensions.</summary>
    internal static Gen<Beliefs> Of(int components, int dimensions) =>
        from alpha in Positive(4).ArrayOf(components)
        from means in Eighths(3).Rows(components, dimensions)
        from beta in Positive(3).ArrayOf(components)
        from w in Spd(dimensions, 0.25).ArrayOf(components)
        from nu in Positive(4).ArrayOf(components)
        select new Beliefs(alpha, means, beta, w, [.. nu.Select(above => dimensions - 0.5 + above)]);

    /// <summary>As tensors.</summary>
    internal DirichletNormalWishart Tensors() =>
        new(Tables.Vector(Alpha), Tables.Table(Means), Tables.Vector(Beta), Tables.Matrices(W), Tables.Vector(Nu));

    /// <summary>The normal-Wishart of one component, after points that count by their weights: the posterior by Bayes' rule, through mean and scatter.</summary>
    internal (double[] Mean, double Beta, double[][] W, double Nu) Posterior(int k, double[][] x, double[] counts)
    {
        double n = counts.Sum();
        if (n == 0)
        {
            return (Means[k], Beta[k], W[k], Nu[k]);
        }

        int D = Means[k].Length;
        double[] mean = x.Zip(counts, (point, count) => (point, count)).Aggregate(new double[D], (sum, each) => Plus(sum, each.point, each.count / n));
        double[][] scatter = x.Zip(counts, (point, count) => (Difference: Plus(point, mean, -1), count))
            .Aggregate(Identity(D, 0), (sum, each) => Plus(sum, Outer(each.Difference, each.Difference), each.count));
        double[] shift = Plus(mean, Means[k], -1);
        double[][] inverse = Plus(Plus(Inverse(W[k]), scatter), Outer(shift, shift), Beta[k] * n / (Beta[k] + n));
        double[] posteriorMean = [.. mean.Zip(Means[k], (m, m0) => (Beta[k] * m0 + n * m) / (Beta[k] + n))];
        return (posteriorMean, Beta[k] + n, Inverse(inverse), Nu[k] + n);
    }

    /// <summary>The posterior of every component, and of the weights.</summary>
    internal Beliefs Posterior(double[][] x, double[][] responsibilities)
    {
        double[][] counts = Transposed(responsibilities);
        var parts = counts.Select((column, k) => Posterior(k, x, column)).ToArray();
        return new([.. Alpha.Zip(counts, (a, column) => a + column.Sum())], [.. parts.Select(p => p.Mean)], [.. parts.Select(p => p.Beta)],
            [.. parts.Select(p => p.W)], [.. parts.Select(p => p.Nu)]);
    }

    /// <summary>log ∫ Π_n N(x_n; μ, Λ⁻¹) p(μ, Λ) of one component: the exact evidence, from the normalisers before and after.</summary>
    internal double LogEvidence(int k, double[][] x)
    {
        int D = Means[k].Length;
        var posterior = Posterior(k, x, [.. x.Select(_ => 1.0)]);
        return -0.5 * x.Length * D * Math.Log(Math.PI) + Naive.LogMultiGamma(posterior.Nu / 2, D) - Naive.LogMultiGamma(Nu[k] / 2, D)
            + 0.5 * posterior.Nu * Math.Log(Determinant(posterior.W)) - 0.5 * Nu[k] * Math.Log(Determinant(W[k]))
            + 0.5 * D * Math.Log(Beta[k] / posterior.Beta);
    }

    /// <summary>The exact evidence of the whole mixture: the sum over all K^N ways to label the points.</summary>
    internal double LogEvidence(double[][] x)
    {
        int K = Alpha.Length, N = x.Length;
        return SpecialMath.LogSumExp([.. Every.Labelling(N, K).Select(labels =>
        {
            double logProb = SpecialMath.LogGamma(Alpha.Sum()) - SpecialMath.LogGamma(Alpha.Sum() + N);
            for (int k = 0; k < K; k++)
            {
                double[][] own = [.. x.Where((_, n) => labels[n] == k)];
                logProb += SpecialMath.LogGamma(Alpha[k] + own.Length) - SpecialMath.LogGamma(Alpha[k]) + (own.Length == 0 ? 0 : LogEvidence(k, own));
            }

            return logProb;
        })]);
    }

    /// <summary>The same without component k.</summary>
    internal Beliefs WithoutComponent(int k) => new(Without(Alpha, k), Without(Means, k), Without(Beta, k), Without(W, k), Without(Nu, k));

    /// <summary>The same without dimension d.</summary>
    internal Beliefs WithoutDimension(int d) => this with
    {
        Means = WithoutColumn(Means, d),
        W = [.. W.Select(matrix => WithoutBoth(matrix, d))],
    };
}
