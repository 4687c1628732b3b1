using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png.Tests;

public class DashesTests
{
    [Fact]
    public void Dashes_and_gaps_have_their_lengths() =>
        Assert.Equal([(0, 3), (5, 8), (10, 12)], Dashes.Cut([new(0, 0), new(12, 0)], [3, 2]).Select(dash => (dash[0].X, dash[^1].X)));

    [Fact]
    public void A_dash_goes_around_a_corner() =>
        Assert.Equal([new(0, 0), new(4, 0), new(4, 2)], Dashes.Cut([new(0, 0), new(4, 0), new(4, 9)], [6, 100]).Single());

    [Fact]
    public void A_gap_goes_around_a_corner() =>
        Assert.Equal([new Point(4, 2), new(4, 5)], Dashes.Cut([new(0, 0), new(4, 0), new(4, 9)], [3, 3]).ElementAt(1));

    [Fact]
    public void Dashes_of_no_length_are_dots() =>
        Assert.Equal([0.0, 2, 4], Dashes.Cut([new(0, 0), new(5, 0)], [0, 2]).Select(dash => dash[0].X));

    [Fact]
    public void All_dashes_together_have_their_share_of_a_long_line()
    {
        Point[] line = [.. Enumerable.Range(0, 100).Select(i => new Point(i, i % 2))];
        double whole = 99 * Math.Sqrt(2);
        double dashed = Dashes.Cut(line, [0.3, 0.1]).Sum(dash => dash.Zip(dash.Skip(1), (a, b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y))).Sum());
        Assert.InRange(dashed, 0.75 * whole - 0.1, 0.75 * whole + 0.3);
    }
}
