using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>
/// Derivatives by central differences, (f(x + h) - f(x - h)) / 2h with h = 1e-5 * max(1, |x|) for each coordinate. For a smooth f of
/// values around 1 the error is about 1e-10: compare at 1e-6. Everything is float64; in float32 nothing is left of the digits.
/// </summary>
public static partial class FiniteDifferences
{
    /// <summary>The step for a coordinate of size up to 1: near the cube root of 3 machine epsilons, where truncation and rounding balance.</summary>
    public const double Step = 1e-5;

    /// <summary>The step of second derivatives from values, near the fourth root of the machine epsilon.</summary>
    public const double SecondStep = 1e-4;

    /// <summary>∇f(x).</summary>
    /// <param name="f">Called twice for each coordinate, each time with an array of its own.</param>
    /// <param name="x">The point; not changed.</param>
    /// <returns>As many numbers as <paramref name="x"/> has.</returns>
    public static double[] Gradient(Func<double[], double> f, double[] x)
    {
        double[,] jacobian = Jacobian(point => [f(point)], x);
        return [.. jacobian.Cast<double>()];
    }

    /// <summary>The matrix of ∂f_i/∂x_j at x.</summary>
    /// <param name="f">Called twice for each coordinate; always gives as many numbers.</param>
    /// <param name="x">The point, with at least one coordinate; not changed.</param>
    /// <returns>(length of f(x)) x (length of x).</returns>
    public static double[,] Jacobian(Func<double[], double[]> f, double[] x)
    {
        double[][] columns = [.. Enumerable.Range(0, x.Length).Select(j => CoordinateDerivative(f, x, j))];
        double[,] jacobian = new double[columns.Length == 0 ? 0 : columns[0].Length, x.Length];
        for (int i = 0; i < jacobian.GetLength(0); i++)
        {
            for (int j = 0; j < x.Length; j++)
            {
                jacobian[i, j] = columns[j][i];
            }
        }

        return jacobian;
    }

    /// <summary>The derivative of f at x along v: the Jacobian times v. With a gradient for f this is the Hessian times v.</summary>
    /// <param name="f">Called twice.</param>
    /// <param name="x">The point; not changed.</param>
    /// <param name="v">The direction, of any length but zero for a result that is not zero.</param>
    public static double[] JacobianVector(Func<double[], double[]> f, double[] x, double[] v) => Along(f, x, v, StepAlong(x, v, Step));

    /// <summary>The Hessian of f at x times v, from values of f alone; error about 1e-7. With a gradient at hand use <see cref="JacobianVector(Func{double[], double[]}, double[], double[])"/>.</summary>
    /// <param name="f">Called four times for each coordinate.</param>
    /// <param name="x">The point; not changed.</param>
    /// <param name="v">The direction.</param>
    public static double[] HessianVector(Func<double[], double> f, double[] x, double[] v)
    {
        double along = StepAlong(x, v, SecondStep);
        double[] product = new double[x.Length];
        for (int j = 0; j < x.Length; j++)
        {
            product[j] = CoordinateDerivative(point => Along(p => [f(p)], point, v, along), x, j, SecondStep)[0];
        }

        return product;
    }

    private static double[] CoordinateDerivative(Func<double[], double[]> f, double[] x, int j, double step = Step)
    {
        double h = step * Math.Max(1, Math.Abs(x[j]));
        double[] above = [.. x], below = [.. x];
        above[j] += h;
        below[j] -= h;
        double width = above[j] - below[j]; // not quite 2h: x ± h is rounded
        return Quotient(f(above), f(below), width);
    }

    private static double[] Along(Func<double[], double[]> f, double[] x, double[] v, double h)
    {
        RequireSameLength(x.Length, v.Length, nameof(v));
        return Quotient(f([.. x.Zip(v, (a, b) => a + h * b)]), f([.. x.Zip(v, (a, b) => a - h * b)]), 2 * h);
    }

    private static double StepAlong(double[] x, double[] v, double step)
    {
        double length = v.Select(Math.Abs).DefaultIfEmpty(0).Max();
        return step * Math.Max(1, x.Select(Math.Abs).DefaultIfEmpty(0).Max()) / (length == 0 ? 1 : length);
    }

    private static double[] Quotient(double[] above, double[] below, double width)
    {
        RequireSameLength(above.Length, below.Length, "f(x)");
        return [.. above.Zip(below, (a, b) => (a - b) / width)];
    }

    private static void RequireSameLength(int expected, int actual, string name)
    {
        if (expected != actual)
        {
            throw new ArgumentException($"{name} must have {expected} numbers, but has {actual}.", name);
        }
    }
}
