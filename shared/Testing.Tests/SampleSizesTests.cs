namespace GenerativeModels.Testing.Tests;

public class SampleSizesTests
{
    [Theory]
    [InlineData(0.05, 17_000)]
    [InlineData(0.01, 430_000)]
    public void Hoeffding_needs_the_numbers_of_the_table(double distance, int about) =>
        Assert.InRange(SampleSizes.Hoeffding(distance), about * 0.99, about * 1.01);

    [Fact]
    public void At_the_size_for_Hoeffding_two_half_widths_fit_into_the_distance_and_one_draw_less_is_too_few()
    {
        long n = SampleSizes.Hoeffding(0.1);

        Assert.True(2 * FiniteSampleBounds.HoeffdingHalfWidth(n) <= 0.1);
        Assert.True(2 * FiniteSampleBounds.HoeffdingHalfWidth(n - 1) > 0.1);
    }

    [Theory]
    [InlineData(0.5, 0.6)]
    [InlineData(0.01, 0.02)]
    [InlineData(0.05, 0.95)]
    [InlineData(1, 0.9)]
    public void At_the_size_for_Chernoff_the_two_ranges_are_apart(double expected, double actual)
    {
        long n = SampleSizes.Chernoff(expected, actual);
        var right = FiniteSampleBounds.ChernoffRange(expected, n);
        var wrong = FiniteSampleBounds.ChernoffRange(actual, n);

        Assert.True(right.Most < wrong.Least || wrong.Most < right.Least);
        Assert.True(n <= SampleSizes.Hoeffding(Math.Abs(expected - actual)), "never more than Hoeffding");
    }

    [Fact]
    public void A_shift_of_one_standard_deviation_takes_150_normal_draws() => Assert.Equal(150, SampleSizes.GaussianMean(1));

    [Theory]
    [InlineData(2)]
    [InlineData(0.5)]
    [InlineData(1.1)]
    public void At_the_size_for_a_variance_the_two_ranges_are_apart_and_at_half_of_it_they_are_not(double ratio)
    {
        long n = SampleSizes.Variance(ratio);

        Assert.True(Apart(n, ratio));
        Assert.False(Apart(n / 2, ratio));
    }

    [Fact]
    public void Nothing_tells_a_program_from_itself()
    {
        Assert.Throws<ArgumentException>(() => SampleSizes.Chernoff(0.3, 0.3));
        Assert.Throws<ArgumentException>(() => SampleSizes.Variance(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSizes.Hoeffding(0));
    }

    private static bool Apart(long n, double ratio)
    {
        (double least, double most) = FiniteSampleBounds.ChiSquareRange(n);
        return ratio > 1 ? ratio * least > most : ratio * most < least;
    }
}
