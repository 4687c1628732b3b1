using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

/// <summary>1 / (1 + exp(−x)).</summary>
internal readonly struct Sigmoid : IFloatFunction<Sigmoid>, IVectorFunction
{
    public static string Name => "sigmoid";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Binary.Float<SigmoidSlope>(g, y);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.One / (T.One + T.Exp(-x));

    public static int Cost => 4;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Sigmoid, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => VectorMath.Sigmoid<T, V>(x);
}

/// <summary>log(sigmoid(x)), exact far below 0 too.</summary>
internal readonly struct LogSigmoid : IFloatFunction<LogSigmoid>, IVectorFunction
{
    public static string Name => "log_sigmoid";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (-x.Value).sigmoid();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.Min(x, T.Zero) - T.CreateTruncating(Small.Log1p(Math.Exp(-Math.Abs(double.CreateTruncating(x)))));

    public static int Cost => 4;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<LogSigmoid, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => V.Min(V.Of(0.0), x) - VectorMath.LogOnePlus<T, V>(VectorMath.Exp<T, V>(-V.Abs(x)));
}

/// <summary>x · sigmoid(x).</summary>
internal readonly struct Silu : IFloatFunction<Silu>, IVectorFunction
{
    public static string Name => "silu";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Binary.Float<SiluSlope>(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x / (T.One + T.Exp(-x));

    public static int Cost => 4;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Silu, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => x / (V.Of(1.0) + VectorMath.Exp<T, V>(-x));
}

/// <summary>x · Φ(x).</summary>
internal readonly struct Gelu : IFloatFunction<Gelu>, IVectorFunction
{
    public static string Name => "gelu";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Binary.Float<GeluSlope>(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        x * T.CreateTruncating(ErrorFunction.NormalCdf(double.CreateTruncating(x)));

    public static int Cost => 6;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Gelu, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => x * VectorErrors.NormalCdf<T, V>(x);
}

internal readonly struct Selu : IFloatFunction<Selu>
{
    public static string Name => "selu";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Selu(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Self.Selu(double.CreateTruncating(x)));
}

internal readonly struct Hardsigmoid : IFloatFunction<Hardsigmoid>
{
    public static string Name => "hardsigmoid";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Inside(g / 6, x.Value.gt(-3) & x.Value.lt(3));

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(x) ? x : T.Clamp(x + T.CreateTruncating(3), T.Zero, T.CreateTruncating(6)) / T.CreateTruncating(6);
}

internal readonly struct Hardswish : IFloatFunction<Hardswish>
{
    public static string Name => "hardswish";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Hardswish(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(x) ? x : x * T.Clamp(x + T.CreateTruncating(3), T.Zero, T.CreateTruncating(6)) / T.CreateTruncating(6);
}

/// <summary>x · tanh(softplus(x)).</summary>
internal readonly struct Mish : IFloatFunction<Mish>
{
    public static string Name => "mish";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Mish(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        x * T.Tanh(T.CreateTruncating(Small.Softplus(double.CreateTruncating(x))));
}

internal readonly struct Softsign : IFloatFunction<Softsign>
{
    public static string Name => "softsign";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / (1 + x.Value.abs()).square();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x / (T.One + T.Abs(x));
}
