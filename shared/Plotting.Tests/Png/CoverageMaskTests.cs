using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png.Tests;

public class CoverageMaskTests
{
    // Relative: what 64 samples in each pixel of the outline can be off by, all together.
    private const double Tolerance = 1e-3;

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1, 0.5)]
    [InlineData(0.25, 1)]
    [InlineData(1, 0.015625)]
    public void A_rectangle_of_whole_samples_is_covered_exactly(double width, double height) =>
        Assert.Equal(width * height, Areas.OfFill(Areas.Rectangle(7, 9, width, height)));

    [Fact]
    public void A_triangle_has_half_its_base_times_its_height_wherever_it_lies() =>
        Assert.All(Areas.Offsets, at => Near(0.5 * 50 * 37, Areas.OfFill(Triangle(at))));

    [Fact]
    public void A_circle_has_its_area_wherever_it_lies() =>
        Assert.All(Areas.Offsets, at => Near(Math.PI * 20 * 20, Areas.OfFill(Areas.Circle(40 + at.X, 40 + at.Y, 20))));

    [Fact]
    public void What_two_polygons_share_is_outside() =>
        Assert.Equal(40 * 40 - 10 * 10, Areas.OfFill(Areas.Rectangle(10, 10, 40, 40), Areas.Rectangle(20, 20, 10, 10)));

    [Fact]
    public void The_direction_of_a_polygon_does_not_matter()
    {
        Point[] hole = Areas.Rectangle(20, 20, 10, 10);
        Assert.Equal(Areas.OfFill(Areas.Circle(30, 30, 20), hole), Areas.OfFill(Areas.Circle(30, 30, 20), [.. hole.Reverse()]));
    }

    [Fact]
    public void Only_what_lies_on_the_page_is_covered() =>
        Assert.Equal(10 * 10, Areas.OfFill(Areas.Rectangle(-1e12, -1e12, 1e12 + 10, 1e12 + 10)));

    [Fact]
    public void A_line_has_its_length_times_its_width_and_two_round_ends() =>
        Assert.All(
            Enumerable.Range(0, 72).Select(i => i * 5 * Math.PI / 180),
            angle => Near(60 * 5 + Math.PI * 2.5 * 2.5, Areas.OfStroke(2.5, new(50.3 - 30 * Math.Cos(angle), 50.4 - 30 * Math.Sin(angle)), new(50.3 + 30 * Math.Cos(angle), 50.4 + 30 * Math.Sin(angle))), 3e-3));

    [Fact]
    public void A_corner_is_round_outside_and_covered_once_inside() =>
        Near(2 * 40 * 10 - 25 + (1 + 0.25) * Math.PI * 25, Areas.OfStroke(5, new(20, 60), new(60, 60), new(60, 20)));

    [Fact]
    public void A_line_that_crosses_itself_is_a_union()
    {
        // 8 across 64 twice, their square once, round ends, and the way back between two of them.
        double crossed = Areas.OfStroke(4, new(50, 18), new(50, 82), new(50, 50), new(18, 50), new(82, 50));
        Near(2 * 64 * 8 - 8 * 8 + 2 * Math.PI * 16, crossed);
    }

    [Fact]
    public void A_line_cut_into_many_pieces_covers_as_much_as_one_piece()
    {
        Point[] pieces = [.. Enumerable.Range(0, 601).Select(i => new Point(20 + i / 10.0, 30 + i / 30.0))];
        Near(Areas.OfStroke(0.7, pieces[0], pieces[^1]), Areas.OfStroke(0.7, pieces), 5e-3);
    }

    [Fact]
    public void A_point_is_a_disc() => Near(Math.PI * 81, Areas.OfStroke(9, new Point(50.2, 50.7)));

    [Fact]
    public void A_mask_used_again_has_forgotten_what_it_covered()
    {
        var mask = new CoverageMask();
        mask.Clear(Areas.Page);
        mask.Fill([Areas.Rectangle(0, 0, 100, 100)]);
        mask.Clear(new(3, 3, 20, 20));

        Assert.Equal(0, Areas.Of(mask));
    }

    private static Point[] Triangle(Point at) => [new(20 + at.X, 20 + at.Y), new(70 + at.X, 20 + at.Y), new(31 + at.X, 57 + at.Y)];

    private static void Near(double expected, double actual, double tolerance = Tolerance) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance * expected, $"{actual} where {expected} was expected, off by {(actual - expected) / expected:P3}");
}
