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
}
