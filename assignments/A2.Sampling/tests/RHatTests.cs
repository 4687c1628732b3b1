using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class RHatTests
{
    [Example, Exercise("A2.12"), Law("P2.9", "R-hat compares the variance of all draws with that within chains, each with its divisor less 1.", Equation = "2.29")]
    public void Two_chains_by_hand()
    {
        // Within 5/3; the means 2.5 and 3.5 have variance 1/2: √(3/4 + (1/2) / (5/3)).
        Close.Equal(Math.Sqrt(1.05), RHat.Unsplit([[1, 2, 3, 4], [5, 4, 3, 2]]), 1e-12, "R-hat of 1, 2, 3, 4 and 5, 4, 3, 2");
        double[][] halves = RHat.Split([[1, 2, 3, 4, 5], [6, 7, 8, 9, 10]]);
        Close.Holds(Show.Text(halves) == "[[1, 2], [4, 5], [6, 7], [9, 10]]", "1 to 5 and 6 to 10, split", Show.Text(halves), "[[1, 2], [4, 5], [6, 7], [9, 10]]");
    }

    [Example, Exercise("A2.12"), Law("P2.9", "Ranks become normal scores; equal draws share the mean of their ranks.", Equation = "2.30")]
    public void Ranks_become_normal_scores()
    {
        double Score(double rank) => SpecialMath.NormalQuantile((rank - 0.375) / 4.25);

        double[][] z = RHat.RankNormalise([[5, -1], [70, 5]]); // ranks 2.5 and 1, 4 and 2.5

        Close.Equal([Score(2.5), Score(1)], z[0], 1e-10, "normal scores of 5 and -1, where the others are 70 and 5");
        Close.Equal([Score(4), Score(2.5)], z[1], 1e-10, "normal scores of 70 and 5");
        double[][] folded = RHat.Fold([[5, -1], [70, 8]]); // the median is 6.5
        Close.Holds(Show.Text(folded) == "[[1.5, 7.5], [63.5, 1.5]]", "5, -1, 70 and 8, folded", Show.Text(folded), "[[1.5, 7.5], [63.5, 1.5]]");
    }

    // The numbers are those of the published formulas: see GoldenChains.
    [Example, Exercise("A2.12"), Law("P2.9", "R-hat is that of Vehtari and others, and of ArviZ and Stan.", Equation = "2.31")]
    public void R_hat_is_the_published_one()
    {
        Close.Equal(1.045316880511, RHat.SplitOf(GoldenChains.Agreeing), 1e-9, "split R-hat of 4 chains of 50 draws that agree");
        Close.Equal(1.044479928530, RHat.RankNormalised(GoldenChains.Agreeing), 1e-9, "rank-normalised R-hat of the same");
        Close.Equal(1.059079237062, RHat.SplitOf(GoldenChains.Shifted), 1e-9, "split R-hat of 4 chains, each shifted by 0.15 against the last");
        Close.Equal(1.062782273380, RHat.RankNormalised(GoldenChains.Shifted), 1e-9, "rank-normalised R-hat of the same");
        Close.Equal(1.056537434877, RHat.RankNormalised(GoldenChains.WithTies), 1e-9, "rank-normalised R-hat of 4 chains of 51 draws, rounded to quarters");
    }

    [Example, Exercise("A2.12"), Law("P2.10", "Chains that disagree in place, in width or with themselves raise an alarm; a drift needs the split, a width the folding.", Equation = "2.31")]
    public void Disagreement_raises_an_alarm()
    {
        double[][] chains = GoldenChains.Make(0, 0, count: 4, length: 200);
        double[][] shifted = [.. chains.Select((chain, m) => chain.Select(x => m == 0 ? x + 1 : x).ToArray())];
        double[][] wider = [.. chains.Select((chain, m) => chain.Select(x => m == 0 ? 5 * x : x).ToArray())];
        double[][] drifting = [.. chains.Select(chain => chain.Select((x, t) => x + t / 100.0).ToArray())];

        Close.AtMost(1.02, RHat.RankNormalised(chains), 0, "rank-normalised R-hat of chains that agree");
        Close.AtLeast(1.1, RHat.SplitOf(shifted), 0, "split R-hat of chains of which one is shifted");
        Close.AtLeast(1.1, RHat.SplitOf(drifting), 0, "split R-hat of chains that all drift alike");
        Close.AtMost(1.02, RHat.Unsplit(drifting), 0, "R-hat without a split, which does not see it");
        Close.AtMost(1.02, RHat.SplitOf(wider), 0, "split R-hat of chains of which one is 5 times as wide, which it does not see");
        Close.AtLeast(1.1, RHat.RankNormalised(wider), 0, "rank-normalised R-hat of the same, folded");
    }

    [Property(Arbitrary = [typeof(Chains)]), Exercise("A2.12")]
    [Law("P2.9", "Split R-hat knows neither unit nor order; ranks know nothing but which draw is larger.", Equation = "2.30")]
    public void Units_do_not_matter_and_ranks_know_only_order(Chains chains)
    {
        double[][] otherUnit = [.. chains.X.Reverse().Select(chain => chain.Select(x => 8 - 2 * x).ToArray())];
        double[][] monotone = [.. chains.X.Select(chain => chain.Select(x => x * x * x + x).ToArray())];

        (double X, double Score)[] scores = [.. chains.X.SelectMany(x => x).Zip(RHat.RankNormalise(chains.X).SelectMany(z => z)).OrderBy(pair => pair.First)];
        Close.Holds(scores.Zip(scores.Skip(1)).All(next => next.First.X < next.Second.X == next.First.Score < next.Second.Score),
            "normal scores in the order of the draws", Show.Text(scores.Select(pair => pair.Score)), "larger for larger draws, and equal for equal ones");
        Close.Equal(RHat.SplitOf(chains.X), RHat.SplitOf(otherUnit), 1e-9, "split R-hat of 8 - 2 x, the last chain first");
        Close.Equal([.. RHat.RankNormalise(chains.X).SelectMany(z => z)], [.. RHat.RankNormalise(monotone).SelectMany(z => z)], 1e-9, "normal scores of x³ + x, against those of x");
    }
}
