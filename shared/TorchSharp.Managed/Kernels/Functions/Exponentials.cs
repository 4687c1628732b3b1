using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;
using TorchSharp.Kernels.Vectorised;

namespace TorchSharp.Kernels;

internal readonly struct Exp : IFloatFunction<Exp>, IVectorFunction
{
    public static string Name => "exp";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * y.Value;

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Exp(x);

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<Exp, T>(x, y);

    public static int Cost => 3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => VectorMath.Exp<T, V>(x);
}

internal readonly struct Exp2 : IFloatFunction<Exp2>
{
    public static string Name => "exp2";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * y.Value * Math.Log(2);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Exp2(x);
}

/// <summary>exp(x) − 1 without losing the small.</summary>
internal readonly struct Expm1 : IFloatFunction<Expm1>
{
    public static string Name => "expm1";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (y.Value + 1);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Small.Expm1(double.CreateTruncating(x)));
}

internal readonly struct Log : IFloatFunction<Log>
{
    public static string Name => "log";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / x.Value;

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log(x);

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Vectors.Log(x, y);
}

/// <summary>log(1 + x) without losing the small.</summary>
internal readonly struct Log1p : IFloatFunction<Log1p>
{
    public static string Name => "log1p";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / (x.Value + 1);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Small.Log1p(double.CreateTruncating(x)));
}

internal readonly struct Log2 : IFloatFunction<Log2>
{
    public static string Name => "log2";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / (x.Value * Math.Log(2));

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log2(x);
}

internal readonly struct Log10 : IFloatFunction<Log10>
{
    public static string Name => "log10";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / (x.Value * Math.Log(10));

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log10(x);
}

internal readonly struct Sqrt : IFloatFunction<Sqrt>
{
    public static string Name => "sqrt";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / (2 * y.Value);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sqrt(x);

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        TensorPrimitives.Sqrt(x, y);
}

internal readonly struct Rsqrt : IFloatFunction<Rsqrt>
{
    public static string Name => "rsqrt";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -0.5 * g * y.Value.pow(3);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.One / T.Sqrt(x);
}

internal readonly struct Reciprocal : IFloatFunction<Reciprocal>
{
    public static string Name => "reciprocal";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g * y.Value.square();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.One / x;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        TensorPrimitives.Divide(T.One, x, y);
}

/// <summary>x³.</summary>
internal readonly struct Cube : IVectorFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => x * x * x;
}
