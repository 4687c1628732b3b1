using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class AutocorrelationHiddenTests
{
    // A shift by 2^20 is exact for eighths, so that the deviations are the same to all digits but those of the mean.
    [Property(Arbitrary = [typeof(Series)]), Exercise("A2.10")]
    [Law("P2.8", "Autocovariances are sums over pairs, as exact a million units from 0 as near it.", Equation = "2.21")]
    public void Autocovariances_are_those_of_all_pairs(Series series)
    {
        double[] expected = [.. series.X.Select((_, t) => SlowDiagnostics.Autocovariance(series.X, t))];

        Close.Equal(expected, Autocorrelation.Covariances(series.X), 1e-9, "autocovariances");
        Close.Equal(expected, Autocorrelation.Covariances([.. series.X.Select(x => x + 1_048_576)]), 1e-7, "autocovariances with 1,048,576 added to every draw");
    }

    [Example, Exercise("A2.10"), Law("P2.10", "A chain that stands still has autocovariances of 0, and its autocorrelations are not defined.", Equation = "2.22")]
    public void A_chain_that_stands_still_has_no_autocorrelation()
    {
        Close.Equal([0, 0, 0], Autocorrelation.Covariances([0.5, 0.5, 0.5]), 0, "autocovariances of 0.5, 0.5, 0.5");
        Close.Equal([double.NaN, double.NaN, double.NaN], Autocorrelation.Of([0.5, 0.5, 0.5]), 0, "autocorrelations of 0.5, 0.5, 0.5");
    }
}
