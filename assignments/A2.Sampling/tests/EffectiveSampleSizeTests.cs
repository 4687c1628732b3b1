using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class EffectiveSampleSizeTests
{
    [Example, Exercise("A2.11"), Law("P2.7", "Where ρ_t = φ^t, the integrated autocorrelation time is (1 + φ) / (1 - φ).", Equation = "2.25")]
    public void A_known_autocorrelation_has_a_known_time()
    {
        foreach ((double phi, double tau) in new[] { (0, 1), (0.5, 3), (0.9, 19), (0.95, 39.0), (-0.5, 1.0 / 3) })
        {
            double[] rho = [.. Enumerable.Range(0, 1000).Select(t => Math.Pow(phi, t))];

            Close.Equal(tau, EffectiveSampleSize.IntegratedAutocorrelationTime(rho), 1e-8, $"τ of ρ_t = {Show.Number(phi)}^t");
        }
    }

    [Example, Exercise("A2.11"), Law("P2.7", "The pairs end at the first one that is not positive, never grow, and the lag after them counts half of a pair, if it is positive.", Equation = "2.24")]
    public void Pairs_by_hand()
    {
        Close.Equal(-1 + 2 * (1.5 + 0.5), EffectiveSampleSize.IntegratedAutocorrelationTime([1, 0.5, 0.4, 0.1, -0.1, -0.2, 0.9, 0.9]), 1e-12, "τ of 1, 0.5, 0.4, 0.1, -0.1, -0.2, 0.9, 0.9");
        Close.Equal(-1 + 2 * (1.5 + 0.5) + 0.1, EffectiveSampleSize.IntegratedAutocorrelationTime([1, 0.5, 0.4, 0.1, 0.1, -0.2, 0.9, 0.9]), 1e-12, "τ of 1, 0.5, 0.4, 0.1, 0.1, -0.2, 0.9, 0.9");
        Close.Equal(-1 + 2 * (1.5 + 0.25 + 0.25), EffectiveSampleSize.IntegratedAutocorrelationTime([1, 0.5, 0, 0.25, 0.5, 0.5, -1, 0]), 1e-12, "τ of 1, 0.5, 0, 0.25, 0.5, 0.5, -1, 0");
        Close.Equal(-1 + 2 * 1.5 + 0.25, EffectiveSampleSize.IntegratedAutocorrelationTime([1, 0.5, 0.25, -0.25, 0.5, -0.75]), 1e-12, "τ of 1, 0.5, 0.25, -0.25, 0.5, -0.75, where the second pair is 0");
    }

    // The numbers are those of the published formulas: see GoldenChains.
    [Example, Exercise("A2.11"), Law("P2.9", "The effective sample size is that of Vehtari and others, and of ArviZ and Stan.", Equation = "2.28")]
    public void The_effective_sample_size_is_the_published_one()
    {
        Close.Equal(60.191942316210, EffectiveSampleSize.Of(GoldenChains.Agreeing), 1e-9, "effective sample size of 4 chains of 50 draws that agree");
        Close.Equal(54.778230448123, EffectiveSampleSize.Of(GoldenChains.Shifted), 1e-9, "effective sample size of 4 chains of 50 draws, each shifted by 0.15 against the last");
        Close.Equal(234.997416527155, EffectiveSampleSize.Of(GoldenChains.Antithetic), 1e-9, "effective sample size of 4 chains of 50 draws that swing");
        Close.Equal(14.287292320749, EffectiveSampleSize.Of(GoldenChains.Alone), 1e-9, "effective sample size of one chain of 50 draws");
        double[][] farAway = [.. GoldenChains.Shifted.Select(chain => chain.Select(x => x + 1_048_576).ToArray())];
        Close.Equal(54.778230448123, EffectiveSampleSize.Of(farAway), 1e-7, "effective sample size of the shifted chains with 1,048,576 added to every draw");
    }

    [Property(Arbitrary = [typeof(Chains)]), Exercise("A2.11")]
    [Law("P2.9", "The effective sample size depends neither on the unit nor on the order of the chains, and is at most M n log10(M n).", Equation = "2.28")]
    public void The_effective_sample_size_depends_on_neither_unit_nor_order(Chains chains)
    {
        double[][] otherUnit = [.. GoldenChains.Agreeing.Select(chain => chain.Select(x => 8 - 2 * x).ToArray())];
        Close.Equal(60.191942316210, EffectiveSampleSize.Of(otherUnit), 1e-9, "effective sample size of 4 chains of 50 draws that agree, as 8 - 2 x");
        double ess = EffectiveSampleSize.Of(chains.X), draws = chains.X.Length * chains.X[0].Length;

        Close.InRange(0, draws * Math.Log10(draws) * (1 + 1e-12), ess, "effective sample size");
        Close.Equal(ess, EffectiveSampleSize.Of([.. chains.X.Reverse().Select(chain => chain.Select(x => 8 - 2 * x).ToArray())]), 1e-9, "effective sample size of 8 - 2 x, the last chain first");
    }

    [Property(Arbitrary = [typeof(Chains)]), Exercise("A2.11")]
    [Law("P2.9", "Looking at draws, or at autocorrelations, does not change them.", Equation = "2.28")]
    public void Draws_and_autocorrelations_stay_as_they_were(Chains chains)
    {
        string draws = Show.Text(chains.X);
        double[] rho = EffectiveSampleSize.Autocorrelations(chains.X), before = [.. rho];
        double n = chains.X.Length * chains.X[0].Length;

        double tau = EffectiveSampleSize.IntegratedAutocorrelationTime(rho), ess = EffectiveSampleSize.Of(chains.X);

        Close.Equal(n / Math.Max(tau, 1 / Math.Log10(n)), ess, 1e-9, "effective sample size, against the number of draws over τ");
        Close.Equal(before, rho, 0, "the autocorrelations handed to IntegratedAutocorrelationTime, afterwards");
        Close.Holds(Show.Text(chains.X) == draws, "the chains, afterwards", Show.Text(chains.X), draws);
    }
}
