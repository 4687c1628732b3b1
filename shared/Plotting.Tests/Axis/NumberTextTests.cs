namespace GenerativeModels.Plotting.Axis.Tests;

public class NumberTextTests
{
    [Theory]
    [InlineData(-0.5, 1, "−0.5")]
    [InlineData(-0.001, 2, "0.00")]
    [InlineData(9999, 0, "9999")]
    [InlineData(-12345.6, 1, "−12,345.6")]
    public void Fixed_numbers_have_a_minus_sign_and_commas(double x, int decimals, string text) => Assert.Equal(text, NumberText.Fixed(x, decimals));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.25, "0.25")]
    [InlineData(100, "100")]
    [InlineData(1.0 / 3, "0.333")]
    [InlineData(3e-7, "3×10⁻⁷")]
    [InlineData(-2e12, "−2×10¹²")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "−∞")]
    public void Short_numbers_say_no_more_than_needed(double x, string text) => Assert.Equal(text, NumberText.Short(x));
}
