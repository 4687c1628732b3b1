using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>1 to 5 log-likelihoods, each at least 1 above the one before.</summary>
public sealed record History(double[] LogLikelihoods)
{
    public static Arbitrary<History> Arbitrary() => Arb.From(
        from start in Gen.Choose(-2000, 100)
        from count in Gen.Choose(0, 4)
        from rises in Gen.Choose(1, 50).ArrayOf(count)
        select new History([.. rises.Aggregate(new List<double> { start }, (history, rise) => [.. history, history[^1] + rise])]),
        h => h.LogLikelihoods.Length > 1 ? [new History(h.LogLikelihoods[1..])] : []);

    /// <summary>The history with one more log-likelihood, above the last one l by <paramref name="change"/> * (1 + |l|).</summary>
    internal double[] Then(double change) => [.. LogLikelihoods, LogLikelihoods[^1] + change * (1 + Math.Abs(LogLikelihoods[^1]))];
}
