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
        Smaller);

    private static IEnumerable<Rising> Smaller(Rising r)
    {
        double[] simple = [-9, -8, -7, -6, -5, -4, -3, -2, -1];
        if (!r.LogLikelihoods.SequenceEqual(simple))
        {
            yield return r with { LogLikelihoods = simple };
        }

        if (r.MaxIterations > 0)
        {
            yield return r with { MaxIterations = r.MaxIterations - 1 };
        }
    }
}
