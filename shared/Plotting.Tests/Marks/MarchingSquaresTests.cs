using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks.Tests;

public class MarchingSquaresTests
{
    [Fact]
    public void A_contour_of_a_linear_function_is_its_line()
    {
        IReadOnlyList<Point> line = Assert.Single(Squares(21, (x, y) => 2 * x + y).Trace(0.3));
        Assert.All(line, p => Assert.Equal(0.3, 2 * p.X + p.Y, 12));
        Assert.NotEqual(line[0], line[^1]);
    }

    [Fact]
    public void A_contour_of_a_bowl_is_one_closed_circle()
    {
        IReadOnlyList<Point> circle = Assert.Single(Squares(41, (x, y) => x * x + y * y).Trace(0.49));
        Assert.Equal(circle[0], circle[^1]);

        // Linear interpolation over a step h of 0.05 is off by at most h²/4 in x² + y².
        Assert.All(circle, p => Assert.InRange(p.X * p.X + p.Y * p.Y, 0.49 - 0.05 * 0.05 / 4, 0.49 + 0.05 * 0.05 / 4));
        Assert.Equal(2 * Math.PI * 0.7, circle.Zip(circle.Skip(1), Distance).Sum(), 0.01);
    }

    [Theory]
    [InlineData(-0.1, 2)]
    [InlineData(0.1, 2)]
    public void At_a_saddle_curves_do_not_cross(double level, int curves) =>
        Assert.Equal(curves, Squares(10, (x, y) => x * y).Trace(level).Count);

    [Theory]
    [InlineData(0.6, true)]
    [InlineData(0.4, false)]
    public void In_a_saddle_cell_the_middle_decides_what_is_connected(double level, bool isMiddleLow)
    {
        var squares = new MarchingSquares([0, 1], [0, 1], new double[,] { { 1, 0 }, { 0, 1 } });
        List<IReadOnlyList<Point>> curves = squares.Trace(level);
        Assert.Equal(2, curves.Count);

        // A curve around the high corner (0, 0) has both ends on its sides; else it is around a low corner.
        bool isAroundHigh = curves.Any(curve => curve.All(p => p.X == 0 || p.Y == 0));
        Assert.Equal(isMiddleLow, isAroundHigh);
    }

    [Fact]
    public void Cells_with_a_missing_corner_have_no_curve() =>
        Assert.Empty(new MarchingSquares([0, 1], [0, 1], new[,] { { 0, double.NaN }, { 1, 1 } }).Trace(0.5));

    [Fact]
    public void Two_hills_have_a_curve_each_above_the_pass()
    {
        MarchingSquares hills = Squares(81, (x, y) => Math.Exp(-40 * ((x - 0.5) * (x - 0.5) + y * y)) + Math.Exp(-40 * ((x + 0.5) * (x + 0.5) + y * y)));
        Assert.Equal([2, 1], new[] { 0.5, 8e-5 }.Select(level => hills.Trace(level).Count));
    }

    private static MarchingSquares Squares(int count, Func<double, double, double> function)
    {
        double[] axis = [.. Values.Spaced(-1, 1, count)];
        var z = new double[count, count];
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++) z[row, column] = function(axis[column], axis[row]);
        }

        return new(axis, axis, z);
    }

    private static double Distance(Point a, Point b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
