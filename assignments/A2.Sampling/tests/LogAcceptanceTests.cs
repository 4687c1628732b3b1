using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class LogAcceptanceTests
{
    private const double Never = double.NegativeInfinity;

    [Example, Exercise("A2.1"), Law("P2.1", "A move is accepted with the ratio of the flows back and there, at most 1.", Equation = "2.5")]
    public void The_ratio_has_densities_and_proposals_in_it()
    {
        Close.Equal(Math.Log(0.5), MetropolisHastings.LogAcceptance(Math.Log(0.8), Math.Log(0.4), 0, 0), 1e-12, "log α from density 0.8 to 0.4, with a symmetric proposal");
        Close.Equal(0, MetropolisHastings.LogAcceptance(Math.Log(0.4), Math.Log(0.8), 0, 0), 1e-12, "log α from density 0.4 to 0.8, with a symmetric proposal");
        Close.Equal(Math.Log(0.25), MetropolisHastings.LogAcceptance(0, 0, Math.Log(0.4), Math.Log(0.1)), 1e-12, "log α with equal densities, proposed with 0.4 there and 0.1 back");
        Close.Equal(0, MetropolisHastings.LogAcceptance(0, 0, Math.Log(0.1), Math.Log(0.4)), 1e-12, "log α with equal densities, proposed with 0.1 there and 0.4 back");
    }

    [Property(Arbitrary = [typeof(LogMove)]), Exercise("A2.1")]
    [Law("P2.1", "Detailed balance: in equilibrium as much probability flows from x to y as from y to x; one of the two is always accepted.", Equation = "2.3")]
    public void As_much_flows_there_as_back(LogMove move)
    {
        double there = move.LogAcceptance(), back = move.Back().LogAcceptance();

        Close.Equal(
            move.LogDensityX + move.LogForward + there, move.LogDensityY + move.LogBackward + back, 1e-12,
            "log flow back, against log flow there: log density + log proposal + log acceptance");
        Close.Equal(0, Math.Max(there, back), 0, "the larger one of the two log acceptances");
    }

    [Example, Exercise("A2.1"), Law("P2.13", "Densities that differ by e^10000, and densities of 0, give 0 or -infinity, and never NaN.", Equation = "2.5")]
    public void Extreme_densities_are_no_trouble()
    {
        Close.Equal(-20_000, MetropolisHastings.LogAcceptance(10_000, -10_000, 0, 0), 0, "log α from log density 10,000 to -10,000");
        Close.Equal(0, MetropolisHastings.LogAcceptance(-10_000, 10_000, 0, 0), 0, "log α from log density -10,000 to 10,000");
        Close.Equal(Never, MetropolisHastings.LogAcceptance(-10_000, Never, 0, 0), 0, "log α to a state of density 0");
        Close.Equal(Never, MetropolisHastings.LogAcceptance(0, 5, -1, Never), 0, "log α of a move that cannot be proposed back");
        Close.Equal(0, MetropolisHastings.LogAcceptance(Never, -10_000, 0, 0), 0, "log α from a state of density 0");
    }
}
