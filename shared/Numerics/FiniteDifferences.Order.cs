namespace GenerativeModels.Numerics;

public static partial class FiniteDifferences
{
    /// <summary>The first of the two steps of an order check: large, so that truncation stands out from rounding.</summary>
    public const double OrderStep = 1e-2;

    private const double MachineEpsilon = 2.220446049250313e-16;

    /// <summary>
    /// Checks a gradient by the order of the error: for the right one, the central difference along a direction is off by O(h²), so half the step leaves
    /// a quarter of the error; for a wrong one, or at a kink of f, it does not. Finer than any tolerance.
    /// </summary>
    /// <param name="f">Smooth: three times differentiable near x.</param>
    /// <param name="gradient">What is claimed to be ∇f(x).</param>
    /// <param name="x">The point; not changed.</param>
    /// <param name="direction">Of the length of <paramref name="x"/>, not zero.</param>
    /// <param name="step">The larger step, positive; take it smaller where f varies on a smaller scale.</param>
    public static OrderCheck Order(Func<double[], double> f, double[] gradient, double[] x, double[] direction, double step = OrderStep)
    {
        Guard.Positive(step);
        RequireSameLength(x.Length, gradient.Length, nameof(gradient));
        RequireSameLength(x.Length, direction.Length, nameof(direction));
        double slope = gradient.Zip(direction, (g, v) => g * v).Sum();
        double largest = 0;
        double Value(double[] point)
        {
            double y = f(point);
            largest = Math.Max(largest, Math.Abs(y));
            return y;
        }

        double error = Math.Abs(Along(p => [Value(p)], x, direction, step)[0] - slope);
        double halfError = Math.Abs(Along(p => [Value(p)], x, direction, step / 2)[0] - slope);
        double rounding = 64 * MachineEpsilon * (largest / step + Math.Abs(slope));
        return new OrderCheck(error, halfError, rounding);
    }
}
