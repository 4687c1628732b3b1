using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Fonts.Tests;

public class FontMetricsTests
{
    [Fact]
    public void Widths_add_up() =>
        Assert.Equal(FontMetrics.Width("log", 12) + FontMetrics.Width(" p(x)", 12), FontMetrics.Width("log p(x)", 12), 1e-9);

    [Fact]
    public void Twice_the_size_is_twice_the_width() => Assert.Equal(2 * FontMetrics.Width("θ₁", 10), FontMetrics.Width("θ₁", 20), 1e-9);

    [Fact]
    public void Ten_digits_are_about_five_and_a_half_sizes_wide() => Assert.Equal(5.6, FontMetrics.Width("0123456789", 1), 1e-9);

    [Fact]
    public void Bold_text_is_a_little_wider() =>
        Assert.InRange(FontMetrics.Width("Old Faithful", 1, bold: true) / FontMetrics.Width("Old Faithful", 1), 1.02, 1.15);

    [Fact]
    public void Nothing_has_no_width() => Assert.Equal(0, FontMetrics.Width("", 12));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Letters_keep_between_ascent_and_descent(bool bold)
    {
        List<PenStroke> strokes = [.. TextOutline.Of(new TextShape(new(0, 0), "HEbdfhklgjpqyQ|019", 100, Color.Black, Bold: bold))];
        Assert.True(strokes.Min(s => s.Points.Min(p => p.Y) - s.Pen / 2) >= -FontMetrics.Ascent(100) - 5);
        Assert.True(strokes.Max(s => s.Points.Max(p => p.Y) + s.Pen / 2) <= FontMetrics.Descent(100));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Capitals_are_as_high_as_said(bool bold)
    {
        List<PenStroke> strokes = [.. TextOutline.Of(new TextShape(new(0, 0), "HEI", 100, Color.Black, Bold: bold))];
        Assert.Equal(FontMetrics.CapHeight(100), -strokes.Min(s => s.Points.Min(p => p.Y) - s.Pen / 2), 0.6);
        Assert.Equal(0, strokes.Max(s => s.Points.Max(p => p.Y) + s.Pen / 2), 0.6);
    }
}
