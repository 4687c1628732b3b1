using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

public static partial class FiniteDifferences
{
    /// <summary>∇f(x), for a scalar f.</summary>
    /// <param name="f">Called twice for each element; gives a float64 tensor with one element.</param>
    /// <param name="x">float64, of any shape; not changed.</param>
    /// <returns>float64 of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException">x is not float64, or f gives no float64 tensor or more than one element.</exception>
    public static Tensor Gradient(Func<Tensor, Tensor> f, Tensor x) => Gradient(point => Single(Call(f, point, x.shape)), Doubles(x)).ToTensor(x.shape);

    /// <summary>All ∂f_i/∂x_j.</summary>
    /// <param name="f">Called twice for each element; gives a float64 tensor, always of one shape.</param>
    /// <param name="x">float64, of any shape; not changed.</param>
    /// <returns>float64 of the shape of f(x) followed by the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException">x or f(x) is not float64.</exception>
    public static Tensor Jacobian(Func<Tensor, Tensor> f, Tensor x)
    {
        long[] outer = [];
        double[,] jacobian = Jacobian(point => Flat(f, point, x.shape, out outer), Doubles(x));
        return jacobian.Cast<double>().ToArray().ToTensor([.. outer, .. x.shape]);
    }

    /// <summary>The derivative of f at x along v. With a gradient for f this is the Hessian times v.</summary>
    /// <param name="f">Called twice; gives a float64 tensor.</param>
    /// <param name="x">float64, of any shape; not changed.</param>
    /// <param name="v">float64, of the shape of <paramref name="x"/>.</param>
    /// <returns>float64 of the shape of f(x).</returns>
    /// <exception cref="ArgumentException">x, v or f(x) is not float64, or v has another shape than x.</exception>
    public static Tensor JacobianVector(Func<Tensor, Tensor> f, Tensor x, Tensor v)
    {
        RequireSameShape(x, v);
        long[] outer = [];
        return JacobianVector(point => Flat(f, point, x.shape, out outer), Doubles(x), Doubles(v)).ToTensor(outer);
    }

    /// <summary>The Hessian of a scalar f at x times v, from values of f alone; error about 1e-7.</summary>
    /// <param name="f">Called four times for each element; gives a float64 tensor with one element.</param>
    /// <param name="x">float64, of any shape; not changed.</param>
    /// <param name="v">float64, of the shape of <paramref name="x"/>.</param>
    /// <returns>float64 of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException">x, v or f(x) is not float64, v has another shape than x, or f(x) has more than one element.</exception>
    public static Tensor HessianVector(Func<Tensor, Tensor> f, Tensor x, Tensor v)
    {
        RequireSameShape(x, v);
        return HessianVector(point => Single(Call(f, point, x.shape)), Doubles(x), Doubles(v)).ToTensor(x.shape);
    }

    /// <inheritdoc cref="Order(Func{double[], double}, double[], double[], double[], double)"/>
    public static OrderCheck Order(Func<Tensor, Tensor> f, Tensor gradient, Tensor x, Tensor direction, double step = OrderStep)
    {
        RequireSameShape(x, gradient);
        RequireSameShape(x, direction);
        return Order(point => Single(Call(f, point, x.shape)), Doubles(gradient), Doubles(x), Doubles(direction), step);
    }

    private static Tensor Call(Func<Tensor, Tensor> f, double[] point, long[] shape)
    {
        Tensor y = f(point.ToTensor(shape));
        return y.dtype == ScalarType.Float64 ? y : throw new ArgumentException(
            $"f must give float64, but gave {y.dtype}. Differences of float32 numbers lose their digits: make the parameters and inputs float64.", nameof(f));
    }

    private static double[] Flat(Func<Tensor, Tensor> f, double[] point, long[] shape, out long[] outer)
    {
        Tensor y = Call(f, point, shape);
        outer = y.shape;
        return y.ToDoubles();
    }

    private static double Single(Tensor y) => Shapes.Count(y.shape) == 1 ? y.ToDoubles()[0] : throw new ArgumentException(
        $"f must give one number, but gave shape {Shapes.Text(y.shape)}. Sum it, or use Jacobian.", "f");

    private static double[] Doubles(Tensor x) => x.dtype == ScalarType.Float64 ? x.ToDoubles() : throw new ArgumentException(
        $"x must be float64, but is {x.dtype}. Convert it with x.to(float64).", nameof(x));

    private static void RequireSameShape(Tensor x, Tensor v)
    {
        if (!x.shape.AsSpan().SequenceEqual(v.shape))
        {
            throw new ArgumentException($"v must have the shape of x, {Shapes.Text(x.shape)}, but has {Shapes.Text(v.shape)}.", nameof(v));
        }
    }
}
