using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>1 to 3 rows of 1 to 5 bits, and for each a logit, a mean and a log variance.</summary>
public sealed record Bits(double[][] X, double[][] Logits, double[][] LogVars)
{
    public static Arbitrary<Bits> Arbitrary() => Arb.From(
        from n in Gen.Choose(1, 3)
        from d in Gen.Choose(1, 5)
        from x in Gen.Choose(0, 1).Select(bit => (double)bit).Rows(n, d)
        from logits in Eighths(6).Rows(n, d)
        from logVars in Eighths(3).Rows(n, d)
        select new Bits(x, logits, logVars),
        b => Shorter(b.X, 1).Select(s => new Bits(s.Left, Without(b.Logits, s.Without), Without(b.LogVars, s.Without)))
            .Concat(Simpler(b.Logits).Select(l => b with { Logits = l }))
            .Concat(Simpler(b.LogVars).Select(l => b with { LogVars = l })));
}
