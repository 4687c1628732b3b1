using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>A point 1000 to 10,000 standard deviations away in the first of 1 to 3 dimensions, and anywhere within 5 in the others.</summary>
public sealed record FarPoint(double[] StandardDeviationsAway, double[] StdDevs)
{
    public static Arbitrary<FarPoint> Arbitrary() => Arb.From(
        from d in Gen.Choose(1, 3)
        from far in Gen.Choose(1000, 10_000)
        from near in Eighths(5).ArrayOf(d - 1)
        from eighths in Gen.Choose(1, 80).ArrayOf(d)
        select new FarPoint([far, .. near], [.. eighths.Select(e => e / 8.0)]),
        p => Shorter(p.StdDevs, 1).Where(s => s.Without > 0)
            .Select(s => new FarPoint(Without(p.StandardDeviationsAway, s.Without), s.Left))
            .Concat(p.StdDevs.All(s => s == 1) ? [] : [p with { StdDevs = [.. p.StdDevs.Select(_ => 1.0)] }]));
}
