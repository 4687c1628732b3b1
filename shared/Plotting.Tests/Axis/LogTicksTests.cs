namespace GenerativeModels.Plotting.Axis.Tests;

public class LogTicksTests
{
    [Theory]
    [InlineData(1e-3, 100, 8, "10⁻³ 10⁻² 10⁻¹ 10⁰ 10¹ 10²")]
    [InlineData(1e-8, 1, 4, "10⁻⁶ 10⁻³ 10⁰")]
    [InlineData(1.5, 7, 5, "2 5")]
    [InlineData(0.15, 2.5, 5, "0.2 0.5 1 2")]
    [InlineData(2.1, 2.9, 5, "2.2 2.4 2.6 2.8")]
    public void Are_powers_of_ten_or_else_round_numbers(double low, double high, int most, string labels) =>
        Assert.Equal(labels, string.Join(' ', LogTicks.Choose(low, high, most).Major.Select(tick => tick.Label)));

    [Fact]
    public void Small_ticks_are_the_multiples_between() =>
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9, 20, 30, 40, 50], LogTicks.Choose(1, 50, 5).Minor);

    [Fact]
    public void Powers_left_out_keep_a_small_tick() =>
        Assert.Equal(9, LogTicks.Choose(1e-8, 1, 4).Minor.Count);
}
