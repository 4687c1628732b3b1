using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>A mixture with points, and responsibilities between the posterior and arbitrary ones, some of which are 0.</summary>
public sealed record SharedMixture(Mixture Mixture, double[][] Responsibilities)
{
    public static Arbitrary<SharedMixture> Arbitrary() => Arb.From(
        from mixture in Mixture.Arbitrary().Generator
        from counts in Gen.Choose(0, 3).Select(count => (double)count).ArrayOf(mixture.Weights.Length).Where(row => row.Sum() > 0).ArrayOf(mixture.Points.Length)
        from quarters in Gen.Elements(0, 1, 2, 4, 4)
        let posterior = mixture.Joint().Select(row => Normalised(row))
        select new SharedMixture(mixture, [.. posterior.Zip(counts, (exact, row) => Between(exact, Normalised(row), quarters / 4.0))]),
        Smaller);

    private static IEnumerable<SharedMixture> Smaller(SharedMixture s)
    {
        (Mixture m, int N, int K) = (s.Mixture, s.Responsibilities.Length, s.Mixture.Weights.Length);
        return
        [
            .. Shorter(s.Responsibilities, 1).Select(r => new SharedMixture(m with { Points = Without(m.Points, r.Without) }, r.Left)),
            .. Shorter(m.Means, 1).Select(c => new SharedMixture(
                m with { Weights = Merged(m.Weights, c.Without), Means = c.Left, Covariances = Without(m.Covariances, c.Without) },
                [.. s.Responsibilities.Select(row => Merged(row, c.Without))])),
            .. Mixture.Smaller(m).Where(smaller => smaller.Points.Length == N && smaller.Weights.Length == K).Select(smaller => s with { Mixture = smaller }),
            .. s.Responsibilities.Select(InQuarters).ToArray() is var quarters && !quarters.SelectMany(row => row).SequenceEqual(s.Responsibilities.SelectMany(row => row))
                ? [s with { Responsibilities = quarters }]
                : Array.Empty<SharedMixture>(),
        ];
    }

    // The same outcome likeliest, but in quarters.
    private static double[] InQuarters(double[] distribution)
    {
        double[] quarters = [.. distribution.Select(p => Math.Floor(4 * p) / 4)];
        quarters[Array.IndexOf(distribution, distribution.Max())] += 1 - quarters.Sum();
        return quarters;
    }

    private static double[] Between(double[] a, double[] b, double t) => [.. a.Zip(b, (x, y) => (1 - t) * x + t * y)];
}
