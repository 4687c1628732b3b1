namespace GenerativeModels.Plotting.Marks.Tests;

public class EllipseCurveTests
{
    [Theory]
    [InlineData(1, 0, 1, 2)]
    [InlineData(2.5, -1.2, 0.7, 1)]
    [InlineData(1e-4, 0.9, 1e4, 3)]
    public void All_points_are_at_the_stated_Mahalanobis_distance(double xx, double xy, double yy, double distance)
    {
        (double[] x, double[] y) = EllipseCurve.Points([3, -2], new[,] { { xx, xy }, { xy, yy } }, distance, "here");
        double determinant = xx * yy - xy * xy;
        Assert.All(x.Zip(y), p =>
        {
            (double dx, double dy) = (p.First - 3, p.Second + 2);
            Assert.Equal(distance * distance, (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant, 1e-6 * distance * distance);
        });
    }

    [Fact]
    public void They_go_all_around_the_mean()
    {
        (double[] x, double[] y) = EllipseCurve.Points([3, -2], new[,] { { 2.0, 0.5 }, { 0.5, 1 } }, 2, "here");
        Assert.Equal((3, -2), (Math.Round(x.Average(), 9), Math.Round(y.Average(), 9)));
        Assert.Equal(3 + 2 * Math.Sqrt(2), x.Max(), 1e-9);
    }

    [Fact]
    public void What_is_no_covariance_is_refused() => Assert.StartsWith(
        "here: the covariance [[1, 2], [2, 1]] is not symmetric and positive definite.",
        Assert.Throws<ArgumentException>(() => EllipseCurve.Points([0, 0], new double[,] { { 1, 2 }, { 2, 1 } }, 1, "here")).Message);
}
