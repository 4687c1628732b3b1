using static TorchSharp.torch;

namespace GenerativeModels.Numerics.Tests;

public class FiniteDifferencesTests
{
    private static readonly double[] Point = [0.3, -1.7, 2.5];

    [Fact]
    public void The_gradient_of_a_smooth_function_is_right_to_a_millionth()
    {
        double[] expected = [Math.Cos(0.3) * Math.Exp(-1.7), Math.Sin(0.3) * Math.Exp(-1.7), 2 * 2.5];

        Assert.Equal(expected, FiniteDifferences.Gradient(F, Point), Within(1e-8));
        Assert.Equal([0.3, -1.7, 2.5], Point);
    }

    [Fact]
    public void Steps_grow_with_the_coordinate() =>
        Assert.Equal(2e8, FiniteDifferences.Gradient(x => x[0] * x[0], [1e8])[0], 2e8 * 1e-8);

    [Fact]
    public void The_Jacobian_has_outputs_by_inputs()
    {
        double[,] jacobian = FiniteDifferences.Jacobian(x => [x[0] * x[1], x[0] + 3 * x[2]], [2, 5, 7]);

        Assert.Equal((2, 3), (jacobian.GetLength(0), jacobian.GetLength(1)));
        Assert.Equal([5, 2, 0, 1, 0, 3], jacobian.Cast<double>(), Within(1e-9));
    }

    [Fact]
    public void The_Hessian_times_a_vector_is_right_from_values_and_from_the_gradient()
    {
        // f = x²y + y³ has Hessian ((2y, 2x), (2x, 6y)).
        double[] x = [1.5, -0.5], v = [2, 3];
        double[] expected = [2 * -0.5 * 2 + 2 * 1.5 * 3, 2 * 1.5 * 2 + 6 * -0.5 * 3];

        Assert.Equal(expected, FiniteDifferences.HessianVector(p => p[0] * p[0] * p[1] + p[1] * p[1] * p[1], x, v), Within(1e-6));
        Assert.Equal(expected, FiniteDifferences.JacobianVector(p => [2 * p[0] * p[1], p[0] * p[0] + 3 * p[1] * p[1]], x, v), Within(1e-9));
    }

    [Fact]
    public void The_error_of_a_right_gradient_falls_to_a_quarter()
    {
        OrderCheck check = FiniteDifferences.Order(x => Math.Exp(x[0]) * x[1], [Math.Exp(0.4) * 2, Math.Exp(0.4)], [0.4, 2], [1, -0.5]);

        Assert.True(check.IsSecondOrder, check.ToString());
        Assert.InRange(check.Ratio, 3.9, 4.1);
    }

    [Theory]
    [InlineData(1.001)]
    [InlineData(0.5)]
    [InlineData(-1)]
    public void The_error_of_a_wrong_gradient_stays(double factor)
    {
        OrderCheck check = FiniteDifferences.Order(x => Math.Exp(x[0]), [factor * Math.Exp(0.4)], [0.4], [1]);

        Assert.False(check.IsSecondOrder, check.ToString());
    }

    [Fact]
    public void A_kink_near_the_point_is_found() =>
        Assert.False(FiniteDifferences.Order(x => Math.Max(x[0], 0), [1], [1e-3], [1]).IsSecondOrder);

    [Fact]
    public void A_quadratic_has_rounding_alone_and_passes()
    {
        OrderCheck right = FiniteDifferences.Order(x => 3 * x[0] * x[0] - x[1], [4.2, -1], [0.7, 10], [1, 2]);

        Assert.True(right.IsSecondOrder, right.ToString());
        Assert.False(FiniteDifferences.Order(x => 3 * x[0] * x[0] - x[1], [4.2 + 1e-9, -1], [0.7, 10], [1, 2]).IsSecondOrder);
    }

    [Fact]
    public void A_gradient_of_the_wrong_length_is_refused() =>
        Assert.Contains("gradient must have 1 numbers, but has 2", Assert.Throws<ArgumentException>(() => FiniteDifferences.Order(x => x[0], [1, 2], [0], [1])).Message);

    [Fact]
    public void Tensors_keep_their_shape()
    {
        Tensor x = tensor(new double[] { 1, 2, 3, 4, 5, 6 }, [2, 3]);

        Tensor gradient = FiniteDifferences.Gradient(t => t.pow(3).sum(), x);
        Tensor jacobian = FiniteDifferences.Jacobian(t => t.sum(1), x);
        Tensor product = FiniteDifferences.HessianVector(t => t.pow(3).sum(), x, ones_like(x));
        Tensor along = FiniteDifferences.JacobianVector(t => t * t, x, ones_like(x));

        Assert.Equal([2, 3], gradient.shape);
        Assert.Equal(new double[] { 3, 12, 27, 48, 75, 108 }, gradient.ToDoubles(), Within(1e-7));
        Assert.Equal([2, 2, 3], jacobian.shape);
        Assert.Equal(new double[] { 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1 }, jacobian.ToDoubles(), Within(1e-9));
        Assert.Equal(new double[] { 6, 12, 18, 24, 30, 36 }, product.ToDoubles(), Within(1e-4));
        Assert.Equal(new double[] { 2, 4, 6, 8, 10, 12 }, along.ToDoubles(), Within(1e-7));
        Assert.True(FiniteDifferences.Order(t => t.pow(3).sum(), 3 * x * x, x, ones_like(x)).IsSecondOrder);
    }

    [Fact]
    public void Single_precision_is_refused_on_either_side()
    {
        Tensor x = ones(2, dtype: ScalarType.Float64);

        Assert.Contains("x must be float64", Assert.Throws<ArgumentException>(() => FiniteDifferences.Gradient(t => t.sum(), x.to(ScalarType.Float32))).Message);
        Assert.Contains("f must give float64", Assert.Throws<ArgumentException>(() => FiniteDifferences.Gradient(t => t.sum().to(ScalarType.Float32), x)).Message);
    }

    [Fact]
    public void A_vector_in_place_of_a_number_is_refused_with_its_shape() =>
        Assert.Contains("gave shape [2]", Assert.Throws<ArgumentException>(() => FiniteDifferences.Gradient(t => t * 2, ones(2, dtype: ScalarType.Float64))).Message);

    private static double F(double[] x) => Math.Sin(x[0]) * Math.Exp(x[1]) + x[2] * x[2];

    private static Func<double, double, bool> Within(double tolerance) => (a, b) => Math.Abs(a - b) <= tolerance * (1 + Math.Abs(a));
}
