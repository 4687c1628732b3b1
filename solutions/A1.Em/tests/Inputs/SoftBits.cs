using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>3 to 8 rows of 1 to 3 bits, how much 2 or 3 components are responsible for each, and a Beta prior that is not flat.</summary>
public sealed record SoftBits(double[][] Bits, double[][] Responsibilities, double A, double B)
{
    public static Arbitrary<SoftBits> Arbitrary() => Arb.From(
        from n in Gen.Choose(3, 8)
        from d in Gen.Choose(1, 3)
        from k in Gen.Choose(2, 3)
        from bits in Gen.Choose(0, 1).Select(bit => (double)bit).Rows(n, d)
        from responsibilities in Distribution(k).ArrayOf(n)
        from a in Gen.Elements(1.5, 2, 4)
        from b in Gen.Elements(1.5, 3, 5)
        select new SoftBits(bits, responsibilities, a, b),
        s => Shorter(s.Bits, 1).Select(r => s with { Bits = r.Left, Responsibilities = Without(s.Responsibilities, r.Without) }));
}
