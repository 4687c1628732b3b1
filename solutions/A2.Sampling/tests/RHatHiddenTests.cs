using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class RHatHiddenTests
{
    [Property(MaxTest = 50, Arbitrary = [typeof(Chains)]), Exercise("A2.12")]
    [Law("P2.9", "Split R-hat and its rank-normalised form are those of their definitions.", Equation = "2.31")]
    public void R_hat_is_that_of_its_definition(Chains chains)
    {
        double[][] halves = SlowDiagnostics.Halves(chains.X), folded = SlowDiagnostics.Folded(halves);
        double bulk = SlowDiagnostics.RHat(SlowDiagnostics.NormalScores(halves)), tail = SlowDiagnostics.RHat(SlowDiagnostics.NormalScores(folded));

        Close.Equal(SlowDiagnostics.RHat(halves), RHat.SplitOf(chains.X), 1e-9, "split R-hat");
        Close.Equal([.. SlowDiagnostics.Folded(chains.X).SelectMany(x => x)], [.. RHat.Fold(chains.X).SelectMany(x => x)], 1e-9, "folded draws");

        // Where a half does not move at all after folding, R-hat of the folded ranks may be 0 / 0.
        if (double.IsFinite(tail))
        {
            Close.Equal(Math.Max(bulk, tail), RHat.RankNormalised(chains.X), 1e-9, "rank-normalised R-hat");
        }
    }

    [Example, Exercise("A2.12"), Law("P2.10", "Chains that stand still apart have an infinite R-hat; where all draws are the same, it is not defined.", Equation = "2.29")]
    public void Chains_that_stand_still()
    {
        Close.Equal(double.PositiveInfinity, RHat.Unsplit([[1, 1, 1, 1], [2, 2, 2, 2]]), 0, "R-hat of 1, 1, 1, 1 and 2, 2, 2, 2");
        Close.Equal(double.NaN, RHat.SplitOf([[1, 1, 1, 1], [1, 1, 1, 1]]), 0, "split R-hat of 1, 1, 1, 1 and 1, 1, 1, 1");
        Close.Equal(double.PositiveInfinity, RHat.SplitOf([[1, 1, 1, 2, 2, 2]]), 0, "split R-hat of one chain, 1, 1, 1, 2, 2, 2");
    }
}
