using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>2 to 6 log-likelihoods that rise by 1 or more each time, but for the last one, which falls by 0.001 to 100.</summary>
public sealed record Falling(double[] LogLikelihoods, double Tolerance)
{
    public static Arbitrary<Falling> Arbitrary() => Arb.From(
        from start in Gen.Choose(-2000, 100)
        from rises in Gen.Choose(1, 50).ListOf()
        from thousandths in Gen.Choose(1, 100_000)
        from tolerance in Gen.Elements(0, 1e-9, 1e-6, 1e-3)
        let rising = rises.Take(4).Aggregate(new List<double> { start }, (history, rise) => [.. history, history[^1] + rise])
        select new Falling([.. rising, Math.Round(rising[^1] - thousandths / 1000.0, 3)], tolerance),
        Smaller);

    private static IEnumerable<Falling> Smaller(Falling f)
    {
        if (f.LogLikelihoods.Length > 2)
        {
            yield return f with { LogLikelihoods = f.LogLikelihoods[1..] };
        }

        if (!f.LogLikelihoods[^2..].SequenceEqual([-1, -2]))
        {
            yield return f with { LogLikelihoods = [-1, -2] };
        }
    }
}
