using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>A mixture of 1 to 3 Gaussians in 1 to 3 dimensions, and 1 to 8 points near enough for densities that do not underflow.</summary>
public sealed record Mixture(double[][] Points, double[] Weights, double[][] Means, double[][][] Covariances)
{
    public static Arbitrary<Mixture> Arbitrary() => Arb.From(
        from n in Gen.Choose(1, 8)
        from d in Gen.Choose(1, 3)
        from k in Gen.Choose(1, 3)
        from points in Eighths(4).Rows(n, d)
        from weights in Distribution(k)
        from means in Eighths(3).Rows(k, d)
        from covariances in Spd(d, 0.25).ArrayOf(k)
        select new Mixture(points, weights, means, covariances),
        Smaller);

    /// <summary>[N, D].</summary>
    internal Tensor X() => Tables.Table(Points);

    /// <summary>The mixture without the points.</summary>
    internal GaussianMixture Model() => new(Tables.Vector(Weights), Tables.Table(Means), Tables.Matrices(Covariances));

    /// <summary>π_k N(x_n; μ_k, Σ_k), as numbers and not as logarithms: a row for each point.</summary>
    internal double[][] Joint() =>
        [.. Points.Select(x => Weights.Select((weight, k) => weight * Naive.GaussianDensity(x, Means[k], Covariances[k])).ToArray())];

    /// <summary>The same with one thing less: a point, a component, a dimension, a covariance, a digit.</summary>
    internal static IEnumerable<Mixture> Smaller(Mixture m) =>
        [
            .. Shorter(m.Points, 1).Select(s => m with { Points = s.Left }),
            .. Shorter(m.Means, 1).Select(s => m with
            {
                Weights = Merged(m.Weights, s.Without),
                Means = s.Left,
                Covariances = Without(m.Covariances, s.Without),
            }),
            .. Shorter(m.Means[0], 1).Select(s => m with
            {
                Points = WithoutColumn(m.Points, s.Without),
                Means = WithoutColumn(m.Means, s.Without),
                Covariances = [.. m.Covariances.Select(matrix => WithoutBoth(matrix, s.Without))],
            }),
            .. Enumerable.Range(0, m.Means.Length).SelectMany(k => Rounder(m.Covariances[k])
                .Select(round => m with { Covariances = [.. m.Covariances.Select((matrix, j) => j == k ? round : matrix)] })),
            .. Simpler(m.Points).Select(points => m with { Points = points }),
            .. Simpler(m.Means).Select(means => m with { Means = means }),
        ];

    // I, or else 4 I, of which the logarithm is not 0.
    private static IEnumerable<double[][]> Rounder(double[][] covariance)
    {
        foreach (double variance in new[] { 1.0, 4.0 })
        {
            double[][] round = Identity(covariance.Length, variance);
            if (round.SelectMany(row => row).SequenceEqual(covariance.SelectMany(row => row)))
            {
                yield break;
            }

            yield return round;
        }
    }
}
