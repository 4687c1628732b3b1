using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Tests;

public class AxesErrorTests
{
    private readonly Figure _figure = new("Old Faithful", rows: 1, columns: 2);

    [Fact]
    public void Lengths_must_agree() => Says(
        "figure 'Old Faithful', panel [0, 1], Line: x has length 3 and y has length 1; both must be equally long. Give one of each for every point.",
        axes => axes.Line([1, 2, 3], [4]));

    [Fact]
    public void There_must_be_numbers() => Says(
        "figure 'Old Faithful', panel [0, 1], Histogram: values is empty; at least one is needed. Check how it is made, or leave the call out.",
        axes => axes.Histogram([]));

    [Fact]
    public void Some_of_them_must_be_finite() => Says(
        "figure 'Old Faithful', panel [0, 1], Line: none of the 2 numbers of y is finite (the first is NaN or infinite). Look for a division by 0 or a logarithm of 0 before it is drawn.",
        axes => axes.Line([1, 2], [double.NaN, double.PositiveInfinity]));

    [Fact]
    public void A_tensor_must_have_the_shape_that_is_drawn()
    {
        Says("figure 'Old Faithful', panel [0, 1], Line: y has shape [2, 1]; expected [N]. Reshape or index it before it is drawn.", axes => axes.Line([1, 2], zeros(2, 1)));
        Says("figure 'Old Faithful', panel [0, 1], Scatter: points has shape [5, 3]; expected [N, 2]. Reshape or index it before it is drawn.", axes => axes.Scatter(zeros(5, 3)));
        Says("figure 'Old Faithful', panel [0, 1], HeatMap: values has shape [4]; expected [rows, columns]. Reshape or index it before it is drawn.", axes => axes.HeatMap(zeros(4), (0, 1), (0, 1)));
    }

    [Theory]
    [InlineData(1, 0, "the range from 1 to 0 is none; both ends must be finite, the first below the second. Swap them.")]
    [InlineData(2, 2, "the range from 2 to 2 is none; both ends must be finite, the first below the second. Widen it.")]
    public void A_range_must_go_up(double low, double high, string message) =>
        Says($"figure 'Old Faithful', panel [0, 1], XRange: {message}", axes => axes.XRange = (low, high));

    [Fact]
    public void Sizes_and_counts_must_be_positive()
    {
        Says("figure 'Old Faithful', panel [0, 1], Line: width is -1; it must be above 0. Lines are 1 to 3 pixels wide, markers 3 to 8.", axes => axes.Line([1], [1], width: -1));
        Says("figure 'Old Faithful', panel [0, 1], Histogram: bins is 0; it must be at least 1. 10 to 50 are common.", axes => axes.Histogram([1], bins: 0));
        Says("figure 'Old Faithful', panel [0, 1], ErrorBars: errors[1] is -2; it must be at least 0. It is a length: take the absolute value.", axes => axes.ErrorBars([1, 2], [1, 2], [1, -2]));
    }

    [Fact]
    public void Names_must_be_as_many_as_bars() => Says(
        "figure 'Old Faithful', panel [0, 1], Bars: names has length 1 and heights has length 2; both must be equally long. Give one of each for every point.",
        axes => axes.Bars(["a"], [1, 2]));

    [Fact]
    public void A_refused_call_leaves_nothing_behind()
    {
        Assert.Throws<ArgumentException>(() => _figure[0, 1].Line([1], [double.NaN]));
        Assert.Empty(_figure[0, 1].Marks);
    }

    [Fact]
    public void A_logarithmic_axis_needs_a_positive_number()
    {
        _figure[0, 0].YScale = AxisScale.Log;
        _figure[0, 0].Line([1, 2], [0, -1]);
        Assert.Equal(
            "figure 'Old Faithful', panel [0, 0]: the y axis is logarithmic, but none of the numbers on it is above 0. Use AxisScale.Linear, or draw what is positive.",
            Assert.Throws<InvalidOperationException>(_figure.Draw).Message);
    }

    [Fact]
    public void A_logarithmic_range_begins_above_0()
    {
        _figure[0, 0].YScale = AxisScale.Log;
        _figure[0, 0].YRange = (0, 1);
        _figure[0, 0].Line([1, 2], [1, 2]);
        Assert.StartsWith("figure 'Old Faithful', panel [0, 0], YRange: the range begins at 0,", Assert.Throws<InvalidOperationException>(_figure.Draw).Message);
    }

    [Fact]
    public void Equal_cells_cannot_be_drawn_on_a_logarithmic_axis()
    {
        _figure[0, 0].XScale = AxisScale.Log;
        _figure[0, 0].HeatMap(ones(2, 2), (1, 10), (0, 1));
        Assert.StartsWith("figure 'Old Faithful', panel [0, 0], HeatMap: equal cells cannot", Assert.Throws<InvalidOperationException>(_figure.Draw).Message);
    }

    [Fact]
    public void A_panel_must_exist() => Assert.StartsWith(
        "figure 'Old Faithful' has no panel [1, 0]; its rows are 0 to 0, its columns 0 to 1.",
        Assert.Throws<ArgumentOutOfRangeException>(() => _figure[1, 0]).Message);

    [Fact]
    public void An_empty_figure_is_not_drawn() => Assert.StartsWith(
        "figure 'Old Faithful' is empty: nothing was drawn into any of its panels.", Assert.Throws<InvalidOperationException>(_figure.Draw).Message);

    private void Says(string message, Action<Axes> draw) => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => draw(_figure[0, 1])).Message);
}
