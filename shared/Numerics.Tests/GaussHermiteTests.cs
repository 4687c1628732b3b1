namespace GenerativeModels.Numerics.Tests;

public class GaussHermiteTests
{
    [Fact]
    public void Two_nodes_are_plus_and_minus_1_with_half_each()
    {
        (double[] nodes, double[] weights) = GaussHermite.Nodes(2);

        Assert.Equal([-1, 1], nodes.Select(x => Math.Round(x, 14)));
        Assert.Equal([0.5, 0.5], weights.Select(x => Math.Round(x, 14)));
    }

    [Fact]
    public void Three_nodes_are_0_and_the_root_of_3_with_weights_2_3_and_1_6()
    {
        (double[] nodes, double[] weights) = GaussHermite.Nodes(3);

        Assert.Equal([-Math.Sqrt(3), 0, Math.Sqrt(3)], nodes, (a, b) => Math.Abs(a - b) < 1e-15 * 4);
        Assert.Equal([1 / 6.0, 2 / 3.0, 1 / 6.0], weights, (a, b) => Math.Abs(a - b) < 1e-15 * 4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(100)]
    public void Is_exact_for_polynomials_up_to_degree_2n_minus_1_and_not_beyond(int n)
    {
        double moment = 1; // E Z^k = (k - 1)!! for even k
        for (int k = 0; k <= 2 * n - 1; k += 2)
        {
            moment *= Math.Max(1, k - 1);
            double scale = moment;
            Assert.Equal(1, GaussHermite.Expectation(x => Math.Pow(x, k) / scale, n), 1e-11);
            Assert.Equal(0, GaussHermite.Expectation(x => Math.Pow(x, k + 1) / scale / (k + 1), n), 1e-11);
        }

        // E He_n² is n!, but every node is a root of He_n: the rule gives 0 in place of 1.
        double[] nodes = GaussHermite.Nodes(n).Nodes;
        Assert.Equal(0, GaussHermite.Expectation(x => Math.Pow(OrthonormalHermite(n, x), 2), n), 1e-9);
        Assert.Equal(nodes.Order(), nodes);
    }

    [Fact]
    public void The_most_nodes_have_finite_weights_that_sum_to_1_and_distinct_nodes()
    {
        (double[] nodes, double[] weights) = GaussHermite.Nodes(GaussHermite.MaxNodes);

        Assert.Equal(1, weights.Sum(), 1e-12);
        Assert.All(weights, w => Assert.True(w > 0));
        Assert.All(nodes.Zip(nodes.Skip(1)), pair => Assert.True(pair.Second - pair.First > 0.1));
        Assert.Equal(nodes, nodes.Reverse().Select(x => -x));
    }

    [Fact]
    public void A_smooth_function_that_is_no_polynomial_converges() =>
        Assert.Equal(Math.Exp(0.5), GaussHermite.Expectation(Math.Exp, 20), 1e-14);

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void Numbers_of_nodes_out_of_range_are_refused(int n) =>
        Assert.Contains($"n must be in [1, 256], but was {n}", Assert.Throws<ArgumentOutOfRangeException>(() => GaussHermite.Nodes(n)).Message);

    [Fact]
    public void A_grid_integrates_products()
    {
        var (points, weights) = GaussHermite.Grid(4, 3);
        double[] x = points.ToDoubles(), w = weights.ToDoubles();

        Assert.Equal([64, 3], points.shape);
        Assert.Equal([64], weights.shape);
        Assert.Equal(1, w.Sum(), 1e-14);
        Assert.Equal(1 * 3 * 15, Enumerable.Range(0, 64).Sum(i => w[i] * Math.Pow(x[3 * i], 2) * Math.Pow(x[3 * i + 1], 4) * Math.Pow(x[3 * i + 2], 6)), 1e-11);
        Assert.Equal(x[0], x[3]);
        Assert.NotEqual(x[2], x[5]);
    }

    [Fact]
    public void A_grid_of_too_many_points_is_refused() =>
        Assert.Contains("more than a million points", Assert.Throws<ArgumentException>(() => GaussHermite.Grid(64, 4)).Message);

    private static double OrthonormalHermite(int n, double x)
    {
        double previous = 0, current = 1;
        for (int k = 0; k < n; k++)
        {
            (previous, current) = (current, (x * current - Math.Sqrt(k) * previous) / Math.Sqrt(k + 1));
        }

        return current;
    }
}
