using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>A move from x to y: log densities and log proposal probabilities between -10,000 and 10,000, from far below the underflow of exp to beyond its overflow.</summary>
public sealed record LogMove(double LogDensityX, double LogDensityY, double LogForward, double LogBackward)
{
    public static Arbitrary<LogMove> Arbitrary() => Arb.From(
        from limit in Gen.Elements(3, 10_000)
        from x in Eighths(-limit, limit)
        from y in Eighths(-limit, limit)
        from forward in Eighths(-limit, 0)
        from backward in Eighths(-limit, 0)
        select new LogMove(x, y, forward, backward),
        m =>
        [
            .. Simpler(m.LogDensityX).Select(x => m with { LogDensityX = x }),
            .. Simpler(m.LogDensityY).Select(y => m with { LogDensityY = y }),
            .. Simpler(m.LogForward).Select(forward => m with { LogForward = forward }),
            .. Simpler(m.LogBackward).Select(backward => m with { LogBackward = backward }),
        ]);

    /// <summary>The move back.</summary>
    internal LogMove Back() => new(LogDensityY, LogDensityX, LogBackward, LogForward);

    /// <summary>log α, by the code under test.</summary>
    internal double LogAcceptance() => MetropolisHastings.LogAcceptance(LogDensityX, LogDensityY, LogForward, LogBackward);
}
