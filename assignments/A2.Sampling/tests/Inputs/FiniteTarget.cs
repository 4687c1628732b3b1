using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>
/// A target on 2 to 5 states, known up to a constant, and a proposal that is not symmetric: its row x holds q(y | x). From the last state, the first one
/// is never proposed, though the last may be proposed from the first: a street with one way.
/// </summary>
public sealed record FiniteTarget(double[] Probs, double[][] Proposal, double LogConstant)
{
    public static Arbitrary<FiniteTarget> Arbitrary() => Arb.From(
        from states in Gen.Choose(2, 5)
        from probs in Distribution(states)
        from rows in Distribution(states).ArrayOf(states)
        from oneWay in Gen.Elements(false, true)
        from logConstant in Gen.Elements(0.0, -3, 5000, -5000)
        select new FiniteTarget(probs, oneWay && states > 2 ? [.. rows[..^1], OneWay(rows[^1])] : rows, logConstant),
        Smaller);

    /// <summary>The states.</summary>
    internal int[] States() => [.. Enumerable.Range(0, Probs.Length)];

    /// <summary>log π(x) + the constant.</summary>
    internal double LogDensity(int x) => Math.Log(Probs[x]) + LogConstant;

    /// <summary>A step, by the code under test.</summary>
    internal StepResult<int> Step(int x, IRandomSource rng) => MetropolisHastings.Step(x, LogDensity, new FiniteProposal(Proposal), rng);

    // Without the street with one way, two states are as good as five; with it, three are needed to get everywhere.
    private static IEnumerable<FiniteTarget> Smaller(FiniteTarget t) =>
        [
            .. t.LogConstant == 0 ? Array.Empty<FiniteTarget>() : [t with { LogConstant = 0 }],
            .. Shorter(t.Probs, t.Proposal.Any(row => row.Contains(0)) ? 3 : 2).Select(s => t with
            {
                Probs = Merged(t.Probs, s.Without),
                Proposal = [.. Without(t.Proposal, s.Without).Select(row => Merged(row, s.Without))],
            }),
        ];

    private static double[] OneWay(double[] row) => [0, row[1] + row[0], .. row[2..]];
}
