using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>The parameters of two Gaussians, q and p, for 1 to 3 examples with 1 to 3 dimensions each.</summary>
public sealed record TwoGaussians(double[][] Mean, double[][] LogVar, double[][] OtherMean, double[][] OtherLogVar)
{
    public static Arbitrary<TwoGaussians> Arbitrary() => Arb.From(
        from b in Gen.Choose(1, 3)
        from z in Gen.Choose(1, 3)
        from mean in Eighths(5).Rows(b, z)
        from logVar in Eighths(3).Rows(b, z)
        from otherMean in Eighths(5).Rows(b, z)
        from otherLogVar in Eighths(3).Rows(b, z)
        select new TwoGaussians(mean, logVar, otherMean, otherLogVar),
        Smaller);

    /// <summary>The first one.</summary>
    internal DiagonalGaussian Q() => new(Tables.Table(Mean), Tables.Table(LogVar));

    /// <summary>The second one.</summary>
    internal DiagonalGaussian P() => new(Tables.Table(OtherMean), Tables.Table(OtherLogVar));

    /// <summary>KL(q‖p) of each example, as E_q[log q(z) - log p(z)] by Gauss and Hermite's rule: exact, since that is a quadratic.</summary>
    internal static double[] Kl(double[][] mean, double[][] logVar, double[][] otherMean, double[][] otherLogVar) =>
        [.. mean.Select((row, b) => row.Select((m, i) => GaussHermite.Expectation(
            eps => LogProb(m + Math.Exp(logVar[b][i] / 2) * eps, m, logVar[b][i]) - LogProb(m + Math.Exp(logVar[b][i] / 2) * eps, otherMean[b][i], otherLogVar[b][i]), 3)).Sum())];

    private static double LogProb(double z, double mean, double logVar) => SpecialMath.NormalLogProb((z - mean) * Math.Exp(-logVar / 2)) - logVar / 2;

    private static IEnumerable<TwoGaussians> Smaller(TwoGaussians g) =>
        [
            .. Shorter(g.Mean, 1).Select(s => new TwoGaussians(s.Left, Without(g.LogVar, s.Without), Without(g.OtherMean, s.Without), Without(g.OtherLogVar, s.Without))),
            .. Shorter(g.Mean[0], 1).Select(s => new TwoGaussians(WithoutColumn(g.Mean, s.Without), WithoutColumn(g.LogVar, s.Without), WithoutColumn(g.OtherMean, s.Without), WithoutColumn(g.OtherLogVar, s.Without))),
            .. Simpler(g.Mean).Select(x => g with { Mean = x }),
            .. Simpler(g.LogVar).Select(x => g with { LogVar = x }),
            .. Simpler(g.OtherMean).Select(x => g with { OtherMean = x }),
            .. Simpler(g.OtherLogVar).Select(x => g with { OtherLogVar = x }),
        ];
}
