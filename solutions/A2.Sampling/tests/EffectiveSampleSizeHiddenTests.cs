using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class EffectiveSampleSizeHiddenTests
{
    [Property(MaxTest = 50, Arbitrary = [typeof(Chains)]), Exercise("A2.11")]
    [Law("P2.9", "The effective sample size is that of its definition, for chains that agree and for chains that do not.", Equation = "2.28")]
    public void The_effective_sample_size_is_that_of_its_definition(Chains chains)
    {
        double[] expected = [.. chains.X[0].Select((_, t) => SlowDiagnostics.Autocorrelation(chains.X, t))];

        Close.Equal(expected, EffectiveSampleSize.Autocorrelations(chains.X), 1e-9, "autocorrelations of the chains together");
        Close.Equal(SlowDiagnostics.EffectiveSampleSize(chains.X), EffectiveSampleSize.Of(chains.X), 1e-9, "effective sample size");
    }

    [Example, Exercise("A2.11"), Law("P2.10", "A chain that swings may be worth more than its length, but not without bound; one that stands still says nothing; chains apart are worth few draws.", Equation = "2.28")]
    public void Swinging_standing_and_quarrelling_chains()
    {
        double[][] swinging = [[.. Enumerable.Range(0, 100).Select(t => t % 2 == 0 ? 1.0 : -1.0)]];
        double[][] apart = [.. GoldenChains.Make(0.5, 100)];

        Close.Equal(100 * 2, EffectiveSampleSize.Of(swinging), 1e-9, "effective sample size of 100 draws of 1, -1, 1, -1 ...: n log10(n)");
        Close.Equal(double.NaN, EffectiveSampleSize.Of([[3, 3, 3, 3], [3, 3, 3, 3]]), 0, "effective sample size of chains that stand still in one place");
        Close.Equal(double.NaN, EffectiveSampleSize.Of([[.. Enumerable.Repeat(0.1, 10)]]), 0, "effective sample size of ten draws of 0.1, of which the computed mean is not 0.1");
        Close.InRange(0, 10, EffectiveSampleSize.Of(apart), "effective sample size of 4 chains 100 apart");
    }

    [Example, Exercise("A2.11"), Law("P2.10", "Only where all draws of all chains are the same is nothing known; chains that stand still apart are worth about one draw.", Equation = "2.28")]
    public void Standing_still_apart_is_no_agreement()
    {
        // W is 0, so every autocorrelation is 1, and τ = -1 + 2 (2 + 2).
        Close.Equal(8.0 / 7, EffectiveSampleSize.Of([[1, 1, 1, 1], [2, 2, 2, 2]]), 1e-12, "effective sample size of 1, 1, 1, 1 and 2, 2, 2, 2");
        foreach (double[][] chains in (double[][][])[[[1, 1, 1, 1, 1, 1], [1, 3, 2, 4, 1, 2]], [[1, 3, 2, 4, 1, 2], [5, 5, 5, 5, 5, 5]]])
        {
            Close.Equal(SlowDiagnostics.EffectiveSampleSize(chains), EffectiveSampleSize.Of(chains), 1e-9, $"effective sample size of {Show.Text(chains)}, of which one stands still");
        }
    }
}
