using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>Nine log-likelihoods, each at least 1 above the one before, and a limit of 0 to 6 iterations.</summary>
public sealed record Rising(double[] LogLikelihoods, int MaxIterations)
{
    public static Arbitrary<Rising> Arbitrary() => Arb.From(
        from start in Gen.Choose(-2000, -100)
        from rises in Gen.Choose(1, 10).ArrayOf(8)
        from maxIterations in Gen.Choose(0, 6)
        select new Rising([.. rises.Aggregate(new List<double> { start }, (history, rise) => [.. history, history[^1] + rise])], maxIterations),
        r => r.MaxIterations > 0 ? [r with { MaxIterations = r.MaxIterations - 1 }] : []);
}
