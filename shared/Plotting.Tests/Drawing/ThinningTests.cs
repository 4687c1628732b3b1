namespace GenerativeModels.Plotting.Drawing.Tests;

public class ThinningTests
{
    [Fact]
    public void Short_lines_keep_all_points()
    {
        Point[] line = [.. Enumerable.Range(0, 2000).Select(i => new Point(i * 1e-6, i % 7))];
        Assert.Same(line, Thinning.Thin(line));
    }

    [Fact]
    public void Of_points_in_one_column_the_first_the_highest_the_lowest_and_the_last_stay()
    {
        Point[] line = [new(0, 5), .. Enumerable.Range(0, 3000).Select(i => new Point(0.1, 5 + Math.Sin(i))), new(0.1, 9), new(0.15, 1), new(0.12, 4), new(7, 7)];
        Assert.Equal([new Point(0, 5), new(0.1, 9), new(0.15, 1), new(0.12, 4), new(7, 7)], Thinning.Thin(line));
    }

    [Fact]
    public void No_point_is_further_from_the_thin_line_than_a_column_is_wide()
    {
        Point[] line = [.. Enumerable.Range(0, 20_000).Select(i => new Point(i * 0.01, 50 + 40 * Math.Sin(i * 0.7)))];
        IReadOnlyList<Point> thin = Thinning.Thin(line);

        Assert.True(thin.Count < line.Length / 4);
        Assert.Equal((line[0], line[^1]), (thin[0], thin[^1]));
        Assert.All(line.Where((_, i) => i % 100 == 0), point => Assert.Contains(thin, kept => Math.Abs(kept.X - point.X) <= Thinning.Width));
        for (int column = 0; column < 190; column += 10)
        {
            Assert.Equal(Highest(line, column), Highest(thin, column));
        }
    }

    private static double Highest(IEnumerable<Point> line, double from) => line.Where(p => p.X >= from && p.X < from + 10).Min(p => p.Y);
}
