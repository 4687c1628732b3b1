using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

internal readonly struct Sin : IFloatFunction<Sin>, IVectorFunction
{
    public static string Name => "sin";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * x.Value.cos();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sin(x);

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Sin, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => V.Sin(x);
}

internal readonly struct Cos : IFloatFunction<Cos>, IVectorFunction
{
    public static string Name => "cos";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g * x.Value.sin();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Cos(x);

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Cos, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => V.Cos(x);
}

internal readonly struct Tan : IFloatFunction<Tan>
{
    public static string Name => "tan";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (1 + y.Value.square());

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Tan(x);
}

internal readonly struct Asin : IFloatFunction<Asin>
{
    public static string Name => "asin";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (1 - x.Value.square()).rsqrt();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Asin(x);
}

internal readonly struct Acos : IFloatFunction<Acos>
{
    public static string Name => "acos";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g * (1 - x.Value.square()).rsqrt();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Acos(x);
}

internal readonly struct Atan : IFloatFunction<Atan>
{
    public static string Name => "atan";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / (1 + x.Value.square());

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Atan(x);
}

internal readonly struct Sinh : IFloatFunction<Sinh>
{
    public static string Name => "sinh";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * x.Value.cosh();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sinh(x);
}

internal readonly struct Cosh : IFloatFunction<Cosh>
{
    public static string Name => "cosh";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * x.Value.sinh();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Cosh(x);
}

internal readonly struct Tanh : IFloatFunction<Tanh>, IVectorFunction
{
    public static string Name => "tanh";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Binary.Float<TanhSlope>(g, y);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Tanh(x);

    public static int Cost => 4;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Tanh, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => VectorMath.Tanh<T, V>(x);
}

internal readonly struct Asinh : IFloatFunction<Asinh>
{
    public static string Name => "asinh";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (x.Value.square() + 1).rsqrt();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Asinh(x);
}

internal readonly struct Acosh : IFloatFunction<Acosh>
{
    public static string Name => "acosh";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (x.Value.square() - 1).rsqrt();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Acosh(x);
}

internal readonly struct Atanh : IFloatFunction<Atanh>
{
    public static string Name => "atanh";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g / (1 - x.Value.square());

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Atanh(x);
}

/// <summary>sin(πx) / (πx), 1 at 0.</summary>
internal readonly struct Sinc : IFloatFunction<Sinc>
{
    public static string Name => "sinc";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Sinc(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        x == T.Zero ? T.One : T.Sin(T.Pi * x) / (T.Pi * x);
}

internal readonly struct DegToRad : IFloatFunction<DegToRad>
{
    public static string Name => "deg2rad";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (Math.PI / 180);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x * (T.Pi / T.CreateTruncating(180));
}

internal readonly struct RadToDeg : IFloatFunction<RadToDeg>
{
    public static string Name => "rad2deg";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (180 / Math.PI);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x * (T.CreateTruncating(180) / T.Pi);
}
