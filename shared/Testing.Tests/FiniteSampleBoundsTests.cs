namespace GenerativeModels.Testing.Tests;

public class FiniteSampleBoundsTests
{
    [Theory]
    [InlineData(10_000, 0.0327)]
    [InlineData(100_000, 0.0103)]
    public void Hoeffding_and_DKW_have_the_half_widths_of_the_table(int n, double halfWidth)
    {
        Assert.Equal(halfWidth, FiniteSampleBounds.HoeffdingHalfWidth(n), 4);
        Assert.Equal(halfWidth, FiniteSampleBounds.DkwHalfWidth(n), 4);
    }

    [Fact]
    public void The_half_width_grows_with_the_interval() =>
        Assert.Equal(6 * FiniteSampleBounds.HoeffdingHalfWidth(50, 0.01), FiniteSampleBounds.HoeffdingHalfWidth(50, 0.01, width: 6), 14);

    [Fact]
    public void Chernoff_allows_21_4_nats() => Assert.Equal(21.4, FiniteSampleBounds.LogTwoOver(1e-9), 1);

    [Theory]
    [InlineData(0.5, 10_000)]
    [InlineData(0.001, 10_000)]
    [InlineData(0.999, 5_000)]
    [InlineData(0.3, 200)]
    public void The_ends_of_the_Chernoff_range_lie_on_its_bound(double p, int n)
    {
        (double least, double most) = FiniteSampleBounds.ChernoffRange(p, n);

        Assert.True(least <= p && p <= most);
        Assert.All(new[] { least, most }.Where(q => q is > 0 and < 1), q => Assert.Equal(Math.Log(2e9) / n, FiniteSampleBounds.BernoulliKl(q, p), 1e-9));
        Assert.True(most - p <= FiniteSampleBounds.HoeffdingHalfWidth(n) * (1 + 1e-9), "never wider than Hoeffding");
    }

    [Fact]
    public void Near_0_Chernoff_is_far_tighter_than_Hoeffding() =>
        Assert.True(FiniteSampleBounds.ChernoffRange(0.001, 10_000).Most - 0.001 < FiniteSampleBounds.HoeffdingHalfWidth(10_000) / 8);

    [Fact]
    public void What_is_certain_must_always_come()
    {
        Assert.Equal((1, 1), FiniteSampleBounds.ChernoffRange(1, 10));
        Assert.Equal((0, 0), FiniteSampleBounds.ChernoffRange(0, 10));
    }

    // Exact binomial tails: the bound must hold for every n, also where the normal approximation is far off.
    [Theory]
    [InlineData(0.01, 200)]
    [InlineData(0.3, 50)]
    [InlineData(0.97, 400)]
    public void The_probability_outside_the_Chernoff_range_is_at_most_delta(double p, int n)
    {
        const double delta = 1e-3;
        (double least, double most) = FiniteSampleBounds.ChernoffRange(p, n, delta);

        double outside = Enumerable.Range(0, n + 1).Where(k => (double)k / n < least || (double)k / n > most)
            .Sum(k => Math.Exp(Numerics.SpecialMath.LogBinomial(n, k) + k * Math.Log(p) + (n - k) * Math.Log(1 - p)));

        Assert.InRange(outside, 0, delta);
        Assert.True(outside > 0, "a range that holds everything would be no bound");
    }

    [Fact]
    public void A_normal_statistic_may_be_6_11_standard_deviations_off() => Assert.Equal(6.11, FiniteSampleBounds.GaussianZ(), 2);

    // scipy 1.10: chi2.ppf and chi2.isf.
    [Theory]
    [InlineData(1, 1e-9, 3.926990816987232e-19, 38.67726170288878)]
    [InlineData(10, 1e-9, 0.07232302357232974, 64.52321290971143)]
    [InlineData(1000, 1e-9, 750.5127185047522, 1297.8767915437434)]
    [InlineData(10, 0.05, 3.2469727802368413, 20.48317735080739)]
    public void Chi_square_quantiles_are_those_of_scipy(double degrees, double delta, double least, double most)
    {
        var range = FiniteSampleBounds.ChiSquareRange(degrees, delta);

        Assert.Equal(1, range.Least / least, 1e-9);
        Assert.Equal(1, range.Most / most, 1e-9);
    }

    // scipy 1.10: beta.ppf and beta.isf.
    [Theory]
    [InlineData(3, 10, 0.05, 0.06673951117773447, 0.6524528500599973)]
    [InlineData(3, 10, 1e-9, 0.00016096023203424428, 0.9761116645582075)]
    [InlineData(500, 1000, 1e-9, 0.40383221395395985, 0.5961677860460401)]
    [InlineData(0, 100, 1e-9, 0, 0.19278411433522075)]
    [InlineData(100, 100, 1e-9, 0.8072158856647793, 1)]
    public void Clopper_Pearson_intervals_are_those_of_scipy(int successes, int n, double delta, double least, double most)
    {
        var range = FiniteSampleBounds.ClopperPearson(successes, n, delta);

        Assert.Equal(least, range.Least, 1e-9 * (least + 1e-12));
        Assert.Equal(most, range.Most, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_delta_that_is_no_error_probability_is_refused(double delta) =>
        Assert.Contains("delta must be in (0, 1)", Assert.Throws<ArgumentOutOfRangeException>(() => FiniteSampleBounds.HoeffdingHalfWidth(10, delta)).Message);

    [Fact]
    public void More_successes_than_trials_are_refused() =>
        Assert.Contains("successes must be in [0, 5], but was 6", Assert.Throws<ArgumentOutOfRangeException>(() => FiniteSampleBounds.ClopperPearson(6, 5)).Message);
}
