using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>3 to 6 points in 1 or 2 dimensions, no two of them the same.</summary>
public sealed record DistinctPoints(double[][] Points)
{
    public static Arbitrary<DistinctPoints> Arbitrary() => Arb.From(
        from n in Gen.Choose(3, 6)
        from d in Gen.Choose(1, 2)
        from points in Eighths(5).Rows(n, d).Where(AllDifferent)
        select new DistinctPoints(points),
        p => Shorter(p.Points, 3).Select(s => s.Left).Concat(Simpler(p.Points)).Where(AllDifferent).Select(points => new DistinctPoints(points)));

    private static bool AllDifferent(double[][] points) => points.Select(point => string.Join(' ', point)).Distinct().Count() == points.Length;
}
