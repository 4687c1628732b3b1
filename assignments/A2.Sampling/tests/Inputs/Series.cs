using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>2 to 40 draws, not all the same.</summary>
public sealed record Series(double[] X)
{
    public static Arbitrary<Series> Arbitrary() => Arb.From(
        from n in Gen.Choose(2, 40)
        from x in Eighths(-5, 5).ArrayOf(n)
        where x.Distinct().Count() > 1
        select new Series(x),
        s => Shorter(s.X, 2).Select(x => x.Left).Concat(Simpler(s.X)).Where(x => x.Distinct().Count() > 1).Select(x => new Series(x)));
}
