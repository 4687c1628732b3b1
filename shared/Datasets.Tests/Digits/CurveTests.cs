namespace GenerativeModels.Datasets.Tests;

public class CurveTests
{
    [Fact]
    public void Passes_its_points_in_order()
    {
        (double X, double Y)[] points = [(0, 0), (10, 3), (12, 9), (2, 14)];
        List<(double X, double Y)> path = Trace(points, new bool[4]);

        int[] at = [.. points.Select(point => path.FindIndex(p => Math.Abs(p.X - point.X) + Math.Abs(p.Y - point.Y) < 1e-12))];

        Assert.All(at, index => Assert.True(index >= 0));
        Assert.Equal(at.Order(), at);
    }

    [Fact]
    public void Two_points_are_joined_by_a_straight_line() =>
        Assert.All(Trace([(0, 0), (6, 3)], new bool[2]), p => Assert.Equal(p.X / 2, p.Y, 12));

    [Fact]
    public void Between_two_corners_the_line_is_straight() =>
        Assert.All(Trace([(0, 0), (10, 0), (10, 10), (0, 10)], [false, true, true, false]).Where(p => p.Y is > 0.001 and < 9.999), p => Assert.Equal(10, p.X, 9));

    [Fact]
    public void Without_a_corner_the_direction_hardly_jumps()
    {
        List<(double X, double Y)> path = Trace([(0, 0), (10, 0), (10, 10)], new bool[3]);
        double[] angles = [.. path.Zip(path.Skip(1), (a, b) => Math.Atan2(b.Y - a.Y, b.X - a.X))];

        Assert.All(angles.Zip(angles.Skip(1)), turn => Assert.InRange(Math.Abs(turn.Second - turn.First), 0, 0.45));
    }

    [Fact]
    public void A_point_that_comes_twice_in_a_row_is_passed_once() =>
        Assert.All(Trace([(0, 0), (5, 5), (5, 5), (9, 0)], new bool[4]), p => Assert.True(double.IsFinite(p.X) && double.IsFinite(p.Y)));

    private static List<(double X, double Y)> Trace((double X, double Y)[] points, bool[] corners)
    {
        var path = new List<(double X, double Y)>();
        Curve.Trace(points, corners, path);
        return path;
    }
}
