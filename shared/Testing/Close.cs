using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Testing;

/// <summary>
/// Comparisons of numbers for tests. Two numbers are equal when |actual - expected| &lt;= tolerance * (1 + |expected|): absolute near 0,
/// relative far from it. Infinities of one sign are equal; NaN equals only NaN. A failure is a <see cref="LawViolation"/>.
/// </summary>
public static class Close
{
    /// <summary>Requires one number to equal another.</summary>
    /// <param name="expected">What the law says.</param>
    /// <param name="actual">What the code under test computed.</param>
    /// <param name="tolerance">At least 0.</param>
    /// <param name="what">What is compared, as a phrase.</param>
    /// <exception cref="LawViolation">They differ by more.</exception>
    public static void Equal(double expected, double actual, double tolerance, string what)
    {
        RequireTolerance(tolerance);
        if (!(RelativeError(expected, actual) <= tolerance))
        {
            throw new LawViolation(what, Text(actual), Text(expected), Allowed(expected, actual, tolerance));
        }
    }

    /// <summary>Requires two vectors to be of one length and equal in each element.</summary>
    /// <inheritdoc cref="Equal(double, double, double, string)"/>
    public static void Equal(double[] expected, double[] actual, double tolerance, string what)
    {
        if (expected.Length != actual.Length)
        {
            throw new LawViolation($"{what}: length", $"{actual.Length}", $"{expected.Length}");
        }

        RequireElements(expected, actual, [expected.Length], tolerance, what);
    }

    /// <summary>Requires two matrices to be of one size and equal in each element.</summary>
    /// <inheritdoc cref="Equal(double, double, double, string)"/>
    public static void Equal(double[,] expected, double[,] actual, double tolerance, string what)
    {
        long[] shape = [expected.GetLength(0), expected.GetLength(1)];
        RequireShape(shape, [actual.GetLength(0), actual.GetLength(1)], what);
        RequireElements([.. expected.Cast<double>()], [.. actual.Cast<double>()], shape, tolerance, what);
    }

    /// <summary>Requires two tensors to agree in shape, in dtype and in each element.</summary>
    /// <inheritdoc cref="Equal(double, double, double, string)"/>
    public static void Equal(Tensor expected, Tensor actual, double tolerance, string what)
    {
        RequireShape(expected.shape, actual.shape, what);
        if (expected.dtype != actual.dtype)
        {
            throw new LawViolation($"{what}: dtype", $"{actual.dtype}", $"{expected.dtype}");
        }

        RequireElements(expected.ToDoubles(), actual.ToDoubles(), expected.shape, tolerance, what);
    }

    /// <summary>Requires actual >= bound - slack * (1 + |bound|).</summary>
    /// <param name="bound">The lower bound that the law states.</param>
    /// <param name="actual">What the code under test computed; NaN fails.</param>
    /// <param name="slack">What rounding may take away, at least 0.</param>
    /// <param name="what">What is compared, as a phrase.</param>
    /// <exception cref="LawViolation">It is less.</exception>
    public static void AtLeast(double bound, double actual, double slack, string what)
    {
        RequireTolerance(slack);
        if (!(actual >= bound || bound - actual <= slack * (1 + Math.Abs(bound))))
        {
            throw new LawViolation(what, Text(actual), $"at least {Text(bound)}", Allowed("bound", bound - actual, slack));
        }
    }

    /// <summary>Requires actual &lt;= bound + slack * (1 + |bound|).</summary>
    /// <inheritdoc cref="AtLeast"/>
    /// <param name="bound">The upper bound that the law states.</param>
    public static void AtMost(double bound, double actual, double slack, string what)
    {
        RequireTolerance(slack);
        if (!(actual <= bound || actual - bound <= slack * (1 + Math.Abs(bound))))
        {
            throw new LawViolation(what, Text(actual), $"at most {Text(bound)}", Allowed("bound", actual - bound, slack));
        }
    }

    /// <summary>Requires least &lt;= actual &lt;= most, both ends included and exact.</summary>
    /// <exception cref="LawViolation">It lies outside, or is NaN.</exception>
    public static void InRange(double least, double most, double actual, string what)
    {
        if (!(actual >= least && actual <= most))
        {
            throw new LawViolation(what, Text(actual), $"in [{Text(least)}, {Text(most)}]");
        }
    }

    /// <summary>Requires a number that is neither infinite nor NaN.</summary>
    /// <exception cref="LawViolation">It is not finite.</exception>
    public static void Finite(double actual, string what)
    {
        if (!double.IsFinite(actual))
        {
            throw new LawViolation(what, Text(actual), "finite");
        }
    }

    /// <summary>Requires every element to be neither infinite nor NaN.</summary>
    /// <exception cref="LawViolation">One is not finite; names the first and counts them.</exception>
    public static void Finite(Tensor actual, string what)
    {
        double[] values = actual.ToDoubles();
        int bad = values.Count(x => !double.IsFinite(x));
        if (bad > 0)
        {
            int first = Array.FindIndex(values, x => !double.IsFinite(x));
            throw new LawViolation($"{what}, element {Index(first, actual.shape)} ({bad} of {values.Length} elements are not finite)", Text(values[first]), "finite");
        }
    }

    /// <summary>Requires a tensor of a given shape.</summary>
    /// <exception cref="LawViolation">The shape is another.</exception>
    public static void Shape(long[] expected, Tensor actual, string what) => RequireShape(expected, actual.shape, what);

    /// <summary>Requires the elements along a dimension to sum to 1: each row of a matrix for dim 1 or -1.</summary>
    /// <param name="actual">At least one dimension.</param>
    /// <param name="dim">The dimension that is summed over; negative counts from the last.</param>
    /// <param name="tolerance">The largest |sum - 1| allowed is twice this, as everywhere in <see cref="Close"/>.</param>
    /// <param name="what">What is summed, as a phrase.</param>
    /// <exception cref="LawViolation">A sum differs; names the worst.</exception>
    public static void SumsToOne(Tensor actual, long dim, double tolerance, string what)
    {
        using Tensor wide = actual.detach().to(ScalarType.Float64);
        using Tensor sums = wide.sum(dim);
        double[] ones = new double[Shapes.Count(sums.shape)];
        Array.Fill(ones, 1.0);
        RequireElements(ones, sums.ToDoubles(), sums.shape, tolerance, $"sum of {what} over dimension {dim}");
    }

    /// <summary>Requires a statement that is not about closeness.</summary>
    /// <param name="holds">Whether it is true.</param>
    /// <param name="what">The statement, or what it is about.</param>
    /// <param name="got">The submission's value, as text.</param>
    /// <param name="expected">What the law says, as text.</param>
    /// <exception cref="LawViolation">It is false.</exception>
    public static void Holds(bool holds, string what, string? got = null, string? expected = null)
    {
        if (!holds)
        {
            throw new LawViolation(what, got, expected);
        }
    }

    /// <summary>|actual - expected| / (1 + |expected|): 0 for equal infinities and for two NaN, infinite where only one is finite.</summary>
    public static double RelativeError(double expected, double actual) =>
        expected.Equals(actual) ? 0 // also NaN and NaN, and infinities of one sign
        : double.IsFinite(expected) && double.IsFinite(actual) ? Math.Abs(actual - expected) / (1 + Math.Abs(expected))
        : double.PositiveInfinity;

    private static void RequireElements(double[] expected, double[] actual, ReadOnlySpan<long> shape, double tolerance, string what)
    {
        RequireTolerance(tolerance);
        int worst = -1, beyond = 0;
        double worstError = tolerance;
        for (int i = 0; i < expected.Length; i++)
        {
            double error = RelativeError(expected[i], actual[i]);
            beyond += error > tolerance ? 1 : 0;
            (worst, worstError) = error > worstError ? (i, error) : (worst, worstError);
        }

        if (worst >= 0)
        {
            string others = beyond > 1 ? $", the worst of {beyond} that differ (of {expected.Length})" : "";
            string where = shape.Length == 0 ? "" : $", element {Index(worst, shape)}{others}";
            throw new LawViolation(what + where, Text(actual[worst]), Text(expected[worst]), Allowed(expected[worst], actual[worst], tolerance));
        }
    }

    private static void RequireShape(long[] expected, long[] actual, string what)
    {
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            throw new LawViolation($"{what}: shape", Shapes.Text(actual), Shapes.Text(expected));
        }
    }

    private static void RequireTolerance(double tolerance)
    {
        if (!(tolerance >= 0 && double.IsFinite(tolerance)))
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), $"tolerance must be finite and at least 0, but was {Text(tolerance)}.");
        }
    }

    private static string Index(long flat, ReadOnlySpan<long> shape) => $"[{string.Join(", ", Shapes.Unravel(flat, shape))}]";

    private static string Allowed(double expected, double actual, double tolerance) => Allowed("expected", Math.Abs(actual - expected), tolerance);

    private static string Allowed(string reference, double off, double tolerance) =>
        (tolerance == 0 ? "must be exact" : $"allowed {Show.Brief(tolerance)} * (1 + |{reference}|)")
        + (double.IsFinite(off) ? $", off by {Show.Brief(off)}" : "");

    private static string Text(double x) => Show.Number(x);
}
