using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>How a history ends: in units of 1 + |l|, it rises by 1e-4 or more, moves by less than 1e-10 either way or rises by up to 5e-7, or falls by 1e-7 or more.</summary>
public enum HistoryEnd
{
    /// <summary>A rise far above a tolerance of 1e-6.</summary>
    Rises,

    /// <summary>A move far within a tolerance of 1e-6.</summary>
    Stays,

    /// <summary>A fall far beyond rounding.</summary>
    Falls,
}

/// <summary>2 to 6 log-likelihoods that rise and then end in one of three ways, and a limit near their number.</summary>
public sealed record History(double[] LogLikelihoods, HistoryEnd Ends, int MaxIterations)
{
    public static Arbitrary<History> Arbitrary() => Arb.From(
        from start in Gen.Choose(-2000, 100)
        from rises in Gen.Choose(1, 50).ListOf()
        from ends in Gen.Elements(HistoryEnd.Rises, HistoryEnd.Stays, HistoryEnd.Falls)
        from change in ends switch
        {
            HistoryEnd.Rises => Gen.Elements(1e-4, 0.01, 1),
            HistoryEnd.Stays => Gen.Elements(0, 1e-10, 5e-7, -1e-10),
            _ => Gen.Elements(-1e-7, -1e-4, -0.01, -1),
        }
        from maxIterations in Gen.Choose(0, 6)
        let rising = rises.Take(4).Aggregate(new List<double> { start }, (history, rise) => [.. history, history[^1] + rise])
        select new History([.. rising, rising[^1] + change * (1 + Math.Abs(rising[^1]))], ends, maxIterations),
        h => h.LogLikelihoods.Length > 2 ? [h with { LogLikelihoods = h.LogLikelihoods[1..] }] : []);
}
