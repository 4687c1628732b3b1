using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Axis.Tests;

public class ClippingTests
{
    private static readonly Box Unit = new(0, 0, 10, 10);

    [Fact]
    public void A_line_is_cut_where_it_leaves_and_goes_on_where_it_comes_back() => Assert.Equal(
        [[new(5, 5), new(10, 5)], [new(10, 8), new(5, 8)]],
        Clipping.Line([new(5, 5), new(15, 5), new(15, 8), new(5, 8)], Unit));

    [Fact]
    public void A_line_that_passes_by_is_not_there() => Assert.Empty(Clipping.Line([new(-5, -1), new(15, -1)], Unit));

    [Fact]
    public void A_polygon_is_cut_to_what_lies_inside()
    {
        IReadOnlyList<Point> cut = Clipping.Polygon([new(-5, -5), new(1e6, -5), new(1e6, 5), new(-5, 5)], Unit);
        Assert.Equal(4, cut.Count);
        Assert.Equal([(0, 0), (0, 5), (10, 0), (10, 5)], cut.Select(p => (Math.Round(p.X, 6), Math.Round(p.Y, 6))).Order());
    }

    [Fact]
    public void A_gap_divides_a_line_and_single_points_make_none() => Assert.Equal(
        [2, 3],
        Polylines.Runs([new(0, 0), new(1, 0), new(double.NaN, 0), new(2, 0), new(3, double.PositiveInfinity), new(4, 0), new(5, 0), new(6, 0)]).Select(run => run.Count));
}
