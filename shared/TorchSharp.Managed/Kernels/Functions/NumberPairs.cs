using System.Numerics.Tensors;
using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

internal readonly struct Add : INumberPair<Add>
{
    public static string Name => "add";

    public static bool DerivativeNeedsOperands => false;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Same(g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Same(g);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a + b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Add(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Add(a, b, y);

    public static void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Add(b, a, y);
}

internal readonly struct Sub : INumberPair<Sub>
{
    public static string Name => "sub";

    public static bool DerivativeNeedsOperands => false;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Same(g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => -g;

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a - b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Subtract(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Subtract(a, b, y);

    public static void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Subtract(a, b, y);
}

internal readonly struct Mul : INumberPair<Mul>
{
    public static string Name => "mul";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g * b.Value;

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g * a.Value;

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a * b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(a, b, y);

    public static void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(b, a, y);
}

/// <summary>True division; operands are floating point by the time it is called.</summary>
internal readonly struct Div : INumberPair<Div>
{
    public static string Name => "div";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g / b.Value;

    public static Tensor? Right(Saved a, Saved b, Tensor g) => -g * (a.Value / b.Value / b.Value);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a / b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Divide(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Divide(a, b, y);

    public static void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Divide(a, b, y);
}

/// <summary>a / b rounded towards zero.</summary>
internal readonly struct DivTrunc : INumberPair<DivTrunc>
{
    public static string Name => "div";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Zero(g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> =>
        typeof(T) == typeof(float) ? T.CreateTruncating(MathF.Truncate(float.CreateTruncating(a / b)))
        : typeof(T) == typeof(double) ? T.CreateTruncating(Math.Truncate(double.CreateTruncating(a / b)))
        : a / b;
}

/// <summary>a / b rounded down, such that a = b · q + remainder(a, b).</summary>
internal readonly struct DivFloor : INumberPair<DivFloor>
{
    public static string Name => "div";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Zero(g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double))
        {
            T whole = a / b;
            return whole * b != a && T.IsNegative(a) != T.IsNegative(b) ? whole - T.One : whole;
        }

        if (b == T.Zero) return a / b;

        // Through the exact remainder, so that a quotient that rounds up to a whole number does not count one too many.
        T rest = a % b;
        T quotient = (a - rest) / b;
        if (rest != T.Zero && T.IsNegative(b) != T.IsNegative(rest)) quotient -= T.One;
        if (quotient == T.Zero) return T.CopySign(T.Zero, a / b);

        double down = Math.Floor(double.CreateTruncating(quotient));
        T floor = T.CreateTruncating(down);
        return quotient - floor > T.CreateTruncating(0.5) ? floor + T.One : floor;
    }
}

/// <summary>The remainder with the sign of the divisor.</summary>
internal readonly struct Remainder : INumberPair<Remainder>
{
    public static string Name => "remainder";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Same(g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => -g * a.Value.div(b, torch.RoundingMode.floor);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        T rest = a % b;
        return rest != T.Zero && T.IsNegative(rest) != T.IsNegative(b) ? rest + b : rest;
    }
}

/// <summary>The remainder with the sign of the dividend.</summary>
internal readonly struct Fmod : INumberPair<Fmod>
{
    public static string Name => "fmod";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Same(g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => -g * a.Value.div(b, torch.RoundingMode.trunc);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a % b;
}
