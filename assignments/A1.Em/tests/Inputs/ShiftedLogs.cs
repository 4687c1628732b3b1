using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>1 to 6 logarithms near 0, and a constant from -10,000 to 10,000 to add to them.</summary>
public sealed record ShiftedLogs(double[] Logs, double Shift)
{
    public static Arbitrary<ShiftedLogs> Arbitrary() => Arb.From(
        from k in Gen.Choose(1, 6)
        from logs in Eighths(5).ArrayOf(k)
        from shift in Gen.Choose(-10_000, 10_000)
        select new ShiftedLogs(logs, shift),
        s =>
        [
            .. Shorter(s.Logs, 1).Select(logs => s with { Logs = logs.Left }),
            .. Simpler([s.Logs, [s.Shift]]).Select(rows => new ShiftedLogs(rows[0], rows[1][0])),
        ]);
}
