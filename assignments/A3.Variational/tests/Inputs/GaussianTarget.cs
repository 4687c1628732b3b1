using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>A Gaussian target in 1 to 3 dimensions, and means of the factors of some q.</summary>
public sealed record GaussianTarget(double[] Mean, double[][] Precision, double[] FactorMeans)
{
    public static Arbitrary<GaussianTarget> Arbitrary() => Arb.From(
        from d in Gen.Choose(1, 3)
        from mean in Eighths(4).ArrayOf(d)
        from precision in Spd(d, 1)
        from factorMeans in Eighths(4).ArrayOf(d)
        select new GaussianTarget(mean, precision, factorMeans),
        Smaller);

    private static IEnumerable<GaussianTarget> Smaller(GaussianTarget t) =>
        [
            .. Shorter(t.Mean, 1).Select(s => new GaussianTarget(s.Left, WithoutBoth(t.Precision, s.Without), Without(t.FactorMeans, s.Without))),
            .. Simpler(t.Mean).Select(mean => t with { Mean = mean }),
            .. Simpler(t.FactorMeans).Select(means => t with { FactorMeans = means }),
        ];
}
