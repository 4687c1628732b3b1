namespace GenerativeModels.Plotting.Axis.Tests;

public class IntervalTests
{
    [Fact]
    public void Numbers_have_free_room_beyond_them() => Assert.Equal((-0.45, 10.45), Range(AxisScale.Linear, i => i.Add([0, 10, double.NaN, double.PositiveInfinity])));

    [Fact]
    public void The_foot_of_bars_and_the_ends_of_lines_have_none()
    {
        Assert.Equal((0, 10.45), Range(AxisScale.Linear, i => { i.AddFlush(0); i.Add([0, 10]); }));
        Assert.Equal((0, 10), Range(AxisScale.Linear, i => { i.AddTight(0); i.AddTight(10); }));
    }

    [Fact]
    public void The_end_of_a_line_has_room_where_a_marker_stands_too() =>
        Assert.Equal((-0.45, 10), Range(AxisScale.Linear, i => { i.AddTight(0); i.AddTight(10); i.Add(0); }));

    [Fact]
    public void A_logarithmic_axis_leaves_out_what_is_not_positive()
    {
        (double low, double high) = Range(AxisScale.Log, i => i.Add([-1, 0, 1, 100]));
        Assert.Equal((Math.Pow(10, -0.09), Math.Pow(10, 2.09)), (low, high));
        Assert.True(new Interval(AxisScale.Log) is var none && none.IsEmpty);
    }

    [Theory]
    [InlineData(5, 4.5, 5.5)]
    [InlineData(0, -1, 1)]
    public void One_number_alone_gets_an_axis_around_it(double x, double low, double high) => Assert.Equal((low, high), Range(AxisScale.Linear, i => i.Add(x)));

    private static (double, double) Range(AxisScale scale, Action<Interval> add)
    {
        var interval = new Interval(scale);
        add(interval);
        (double low, double high) = interval.Range();
        return (Math.Round(low, 12), Math.Round(high, 12)) is var rounded && scale == AxisScale.Linear ? rounded : (low, high);
    }
}
