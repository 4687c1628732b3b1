using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>A lower triangular matrix in 2 to 4 dimensions, with a diagonal from 1/8 to 2, and a point in whitened coordinates.</summary>
public sealed record Factor(double[][] L, double[] U)
{
    public static Arbitrary<Factor> Arbitrary() => Arb.From(
        from d in Gen.Choose(2, 4)
        from below in Eighths(1).Rows(d, d)
        from diagonal in Gen.Choose(1, 16).ArrayOf(d)
        from u in Eighths(4).ArrayOf(d)
        select new Factor([.. below.Select((row, i) => row.Select((x, j) => i == j ? diagonal[i] / 8.0 : i > j ? x : 0).ToArray())], u),
        f =>
        [
            .. Shorter(f.U, 1).Select(s => new Factor(WithoutBoth(f.L, s.Without), s.Left)),
            .. Simpler(f.U).Select(u => f with { U = u }),
        ]);
}
