namespace GenerativeModels.Plotting.Axis.Tests;

public class LinearTicksTests
{
    [Theory]
    [InlineData(0, 1, 6, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(0, 1, 3, "0.0 0.5 1.0")]
    [InlineData(-3.2, 3.1, 7, "−3 −2 −1 0 1 2 3")]
    [InlineData(0, 20, 5, "0 5 10 15 20")]
    [InlineData(0, 9_000, 4, "0 5000")]
    [InlineData(0, 30_000, 4, "0 10,000 20,000 30,000")]
    [InlineData(1.382, 1.391, 5, "1.382 1.384 1.386 1.388 1.390")]
    [InlineData(-0.25, 0.05, 4, "−0.2 −0.1 0.0")]
    [InlineData(0.1, 0.7, 4, "0.2 0.4 0.6")]
    public void Are_multiples_of_1_2_or_5_times_a_power_of_ten(double low, double high, int most, string labels) =>
        Assert.Equal(labels, string.Join(' ', LinearTicks.Choose(low, high, most).Major.Select(tick => tick.Label)));

    [Theory]
    [InlineData(0, 3e7, 4, "0 1 2 3", "×10⁷")]
    [InlineData(0, 2e6, 5, "0.0 0.5 1.0 1.5 2.0", "×10⁶")]
    [InlineData(-4e-5, 4e-5, 5, "−4 −2 0 2 4", "×10⁻⁵")]
    public void Very_large_and_very_small_numbers_share_a_factor(double low, double high, int most, string labels, string factor)
    {
        TickSet ticks = LinearTicks.Choose(low, high, most);
        Assert.Equal(labels, string.Join(' ', ticks.Major.Select(tick => tick.Label)));
        Assert.Equal(factor, ticks.Factor);
    }

    [Fact]
    public void Lie_inside_and_are_at_most_as_many_as_allowed_for_any_range()
    {
        var rng = new Numerics.SeededRandom(1);
        for (int i = 0; i < 500; i++)
        {
            double low = (rng.NextDouble() - 0.5) * Math.Pow(10, 12 * rng.NextDouble() - 6), length = Math.Abs(low) * (1e-4 + rng.NextDouble());
            int most = 2 + i % 9;
            TickSet ticks = LinearTicks.Choose(low, low + length, most);
            Assert.InRange(ticks.Major.Count, 1, most);
            Assert.All(ticks.Major, tick => Assert.InRange(tick.At, low - 1e-6 * length, low + length * (1 + 1e-6)));
            Assert.Equal(ticks.Major.Count, ticks.Major.Select(tick => tick.Label).Distinct().Count());
        }
    }
}
