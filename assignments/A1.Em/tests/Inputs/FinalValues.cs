using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>Final log-likelihoods of 2 to 6 runs, in any order.</summary>
public sealed record FinalValues(int[] Values)
{
    public static Arbitrary<FinalValues> Arbitrary() => Arb.From(
        from count in Gen.Choose(2, 6)
        from values in Gen.Choose(-500, 500).ArrayOf(count)
        select new FinalValues(values),
        f => Shorter(f.Values, 1).Select(s => new FinalValues(s.Left)));
}
