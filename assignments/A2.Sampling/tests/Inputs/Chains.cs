using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>1 to 4 chains of 4 to 40 draws, many of them the same: each chain stays, walks on by a small step, or jumps back towards 0. No chain stands still all the time.</summary>
public sealed record Chains(double[][] X)
{
    public static Arbitrary<Chains> Arbitrary() => Arb.From(
        from m in Gen.Choose(1, 4)
        from n in Gen.Choose(4, 40)
        from persistence in Gen.Elements(-1, 0, 1)
        from steps in Gen.Elements(-1.0, -0.5, 0, 0.5, 1).ArrayOf(n).ArrayOf(m)
        from starts in Gen.Choose(-2, 2).ArrayOf(m)
        let x = steps.Select((chain, i) => Walk(chain, starts[i], persistence)).ToArray()
        where AllMove(x)
        select new Chains(x),
        c => Shorter(c.X, 1).Select(s => s.Left).Concat(Shorter(c.X[0], 4).Select(s => WithoutColumn(c.X, s.Without)))
            .Where(AllMove).Select(x => new Chains(x)));

    private static double[] Walk(double[] steps, double start, int persistence)
    {
        double x = start;
        return [.. steps.Select(step => x = persistence * Math.Truncate(x / 2 * 8) / 8 + step)];
    }

    // Each half of each chain has two different draws, so that no variance is 0.
    private static bool AllMove(double[][] x) => x.All(chain => Moves(chain[..(chain.Length / 2)]) && Moves(chain[(chain.Length / 2)..]));

    private static bool Moves(double[] half) => half.Distinct().Count() > 1;
}
