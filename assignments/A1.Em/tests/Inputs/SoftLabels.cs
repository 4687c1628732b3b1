using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>
/// 6 to 12 points in 1 to 3 dimensions, and how much 1 to 3 components are responsible for each: always something, and for more than one point
/// in all, so that the divisor N_k - 1 is wrong but not 0.
/// </summary>
public sealed record SoftLabels(double[][] Points, double[][] Responsibilities)
{
    public static Arbitrary<SoftLabels> Arbitrary() => Arb.From(
        from n in Gen.Choose(6, 12)
        from d in Gen.Choose(1, 3)
        from k in Gen.Choose(1, 3)
        from points in Eighths(4).Rows(n, d)
        from responsibilities in Distribution(k).ArrayOf(n).Where(rows => Enumerable.Range(0, k).All(j => rows.Sum(row => row[j]) > 1.2))
        select new SoftLabels(points, responsibilities),
        Smaller);

    /// <summary>[N, D].</summary>
    internal Tensor X() => Tables.Table(Points);

    /// <summary>log r: [N, K].</summary>
    internal Tensor LogResponsibilities() => Tables.Table(Responsibilities).log();

    private static IEnumerable<SoftLabels> Smaller(SoftLabels s) =>
        [
            .. Shorter(s.Points, 2).Select(p => new SoftLabels(p.Left, Without(s.Responsibilities, p.Without))),
            .. Shorter(s.Responsibilities[0], 1).Select(r => s with
            {
                Responsibilities = [.. s.Responsibilities.Select(row => Merged(row, r.Without))],
            }),
            .. Shorter(s.Points[0], 1).Select(d => s with { Points = WithoutColumn(s.Points, d.Without) }),
            .. Simpler(s.Points).Select(points => s with { Points = points }),
        ];
}
