using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

/// <summary>The larger; NaN if either is.</summary>
internal readonly struct Maximum : INumberPair<Maximum>
{
    public static string Name => "maximum";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Larger(g, a, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Larger(g, b, a);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a > b || T.IsNaN(a) ? a : b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Max(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Max(a, b, y);

    public static void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Max(b, a, y);
}

/// <summary>The smaller; NaN if either is.</summary>
internal readonly struct Minimum : INumberPair<Minimum>
{
    public static string Name => "minimum";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Larger(g, b, a);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Larger(g, a, b);

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a < b || T.IsNaN(a) ? a : b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Min(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Min(a, b, y);

    public static void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Min(b, a, y);
}

/// <summary>The larger; a NaN counts only if both are.</summary>
internal readonly struct Fmax : INumberPair<Fmax>
{
    public static string Name => "fmax";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Inside(g, a.Value.ge(b) | b.Value.isnan());

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Inside(g, (a.Value.ge(b) | b.Value.isnan()).logical_not());

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a > b || T.IsNaN(b) ? a : b;
}

/// <summary>The smaller; a NaN counts only if both are.</summary>
internal readonly struct Fmin : INumberPair<Fmin>
{
    public static string Name => "fmin";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Inside(g, a.Value.le(b) | b.Value.isnan());

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Inside(g, (a.Value.le(b) | b.Value.isnan()).logical_not());

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> => a < b || T.IsNaN(b) ? a : b;
}

/// <summary>0 for a &lt; 0, 1 for a &gt; 0, b at 0.</summary>
internal readonly struct Heaviside : INumberPair<Heaviside>
{
    public static string Name => "heaviside";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.None("heaviside", "its first argument");

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.None("heaviside", "its second argument");

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T> =>
        a == T.Zero ? b : a > T.Zero ? T.One : T.Zero;
}

/// <summary>a to the power b for integers, by squaring; b is not negative.</summary>
internal readonly struct IntegerPower : INumberPair<IntegerPower>
{
    public static string Name => "pow";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => null;

    public static Tensor? Right(Saved a, Saved b, Tensor g) => null;

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        long left = long.CreateTruncating(b);
        if (left < 0) return a == T.One ? T.One : a == -T.One ? (left % 2 == 0 ? T.One : a) : T.Zero;

        T result = T.One, square = a;
        for (; left > 0; left >>= 1, square *= square)
            if ((left & 1) == 1) result *= square;
        return result;
    }
}

/// <summary>Largest common divisor of integers.</summary>
internal readonly struct Gcd : INumberPair<Gcd>
{
    public static string Name => "gcd";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => null;

    public static Tensor? Right(Saved a, Saved b, Tensor g) => null;

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        (a, b) = (T.Abs(a), T.Abs(b));
        while (b != T.Zero) (a, b) = (b, a % b);
        return a;
    }
}

/// <summary>Smallest common multiple of integers.</summary>
internal readonly struct Lcm : INumberPair<Lcm>
{
    public static string Name => "lcm";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => null;

    public static Tensor? Right(Saved a, Saved b, Tensor g) => null;

    public static T At<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        T divisor = Gcd.At(a, b);
        return divisor == T.Zero ? T.Zero : T.Abs(a / divisor * b);
    }
}
