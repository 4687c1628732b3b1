using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>A block of 2 to 3 by 1 to 4 by 1 to 3 logarithms: the first index moves a slice by up to 3000 either way.</summary>
public sealed record Slices(double[][][] Values)
{
    public static Arbitrary<Slices> Arbitrary() => Arb.From(
        from a in Gen.Choose(2, 3)
        from k in Gen.Choose(1, 4)
        from b in Gen.Choose(1, 3)
        from values in Eighths(5).Rows(k, b).ArrayOf(a)
        from offsets in Gen.Choose(-3000, 3000).ArrayOf(a)
        select new Slices([.. values.Zip(offsets, (slice, offset) => slice.Select(row => row.Select(x => x + offset).ToArray()).ToArray())]),
        s => Shorter(s.Values, 1).Select(shorter => new Slices(shorter.Left)));
}
