using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class AutocorrelationTests
{
    [Example, Exercise("A2.10"), Law("P2.8", "The autocovariance has divisor n at every lag.", Equation = "2.21")]
    public void Four_draws_by_hand()
    {
        double[] x = [1, 2, 3, 6]; // less their mean 3: -2, -1, 0, 3

        Close.Equal([14.0 / 4, 2.0 / 4, -3.0 / 4, -6.0 / 4], Autocorrelation.Covariances(x), 1e-12, "autocovariances of 1, 2, 3, 6");
        Close.Equal([1, 2.0 / 14, -3.0 / 14, -6.0 / 14], Autocorrelation.Of(x), 1e-12, "autocorrelations of 1, 2, 3, 6");
    }

    [Property(Arbitrary = [typeof(Series)]), Exercise("A2.10")]
    [Law("P2.8", "All pairs of deviations together cancel out: γ_0 + 2 (γ_1 + ... + γ_{n-1}) = 0; and read backwards, a series has the same autocovariances.", Equation = "2.21")]
    public void Autocovariances_cancel_out_and_know_no_direction(Series series)
    {
        double[] gamma = Autocorrelation.Covariances(series.X);

        Close.Equal(series.X.Length, gamma.Length, 0, "number of autocovariances");
        Close.Equal(series.X.Average(x => x * x) - series.X.Average() * series.X.Average(), gamma[0], 1e-10, "γ_0, the variance");
        Close.Equal(0, gamma[0] + 2 * gamma[1..].Sum(), 1e-10, "γ_0 + 2 × the sum of the others");
        Close.Equal(gamma, Autocorrelation.Covariances([.. series.X.Reverse()]), 1e-10, "autocovariances of the reversed series");
    }

    [Property(Arbitrary = [typeof(Series)]), Exercise("A2.10")]
    [Law("P2.8", "Autocorrelations do not depend on the unit, and lie in [-1, 1]; the first one is 1.", Equation = "2.22")]
    public void Autocorrelations_do_not_depend_on_the_unit(Series series)
    {
        double[] rho = Autocorrelation.Of(series.X);

        Close.Equal(1, rho[0], 1e-12, "ρ_0");
        Close.Equal(-0.5, rho[1..].Sum(), 1e-10, "sum of the other autocorrelations");
        Close.InRange(-1, 1 + 1e-12, rho.MaxBy(Math.Abs), "the autocorrelation furthest from 0");
        Close.Equal(rho, Autocorrelation.Of([.. series.X.Select(x => 32 - 4 * x)]), 1e-10, "autocorrelations of 32 - 4 x");
    }

    [Property(Arbitrary = [typeof(Series)]), Exercise("A2.10")]
    [Law("P2.8", "Looking at draws does not change them.", Equation = "2.21")]
    public void The_draws_stay_as_they_were(Series series)
    {
        double[] x = [.. series.X];

        double[] gamma = Autocorrelation.Covariances(x);
        Close.Equal(series.X, x, 0, "the draws handed to Covariances, afterwards");
        double[] rho = Autocorrelation.Of(x);
        Close.Equal(series.X, x, 0, "the draws handed to Of, afterwards");
        double variance = series.X.Average(value => Math.Pow(value - series.X.Average(), 2));
        Close.Equal([.. rho.Select(r => r * variance)], gamma, 1e-10, "autocovariances, against the autocorrelations times the variance");
        Close.AtLeast(variance, gamma.Max(), 1e-12, "the largest autocovariance");
    }
}
