using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

internal readonly struct Neg : INumberFunction<Neg>
{
    public static string Name => "neg";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g;

    public static T At<T>(T x) where T : unmanaged, INumber<T> => -x;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Negate(x, y);
}

internal readonly struct Abs : INumberFunction<Abs>
{
    public static string Name => "abs";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * x.Value.sgn();

    public static T At<T>(T x) where T : unmanaged, INumber<T> => T.Abs(x);

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double)) TensorPrimitives.Abs(x, y);
        else for (int i = 0; i < x.Length; i++) y[i] = At(x[i]);
    }
}

internal readonly struct Square : INumberFunction<Square>
{
    public static string Name => "square";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => 2 * g * x.Value;

    public static T At<T>(T x) where T : unmanaged, INumber<T> => x * x;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(x, x, y);
}

/// <summary>−1, 0 or 1; 0 for NaN.</summary>
internal readonly struct Sign : INumberFunction<Sign>
{
    public static string Name => "sign";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T x) where T : unmanaged, INumber<T> =>
        x > T.Zero ? T.One : x < T.Zero ? -T.One : T.Zero;
}

internal readonly struct Relu : INumberFunction<Relu>, IVectorFunction
{
    public static string Name => "relu";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Binary.Float<ReluSlope>(g, y);

    public static T At<T>(T x) where T : unmanaged, INumber<T> => x > T.Zero || T.IsNaN(x) ? x : T.Zero;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double)) VectorLoop.Over<Relu, T>(x, y);
        else TensorPrimitives.Max(x, T.Zero, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => V.Max(V.Of(0.0), x);
}

internal readonly struct Relu6 : INumberFunction<Relu6>
{
    public static string Name => "relu6";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Unless(g, x.Value.le(0) | x.Value.ge(6));

    public static T At<T>(T x) where T : unmanaged, INumber<T> =>
        T.IsNaN(x) ? x : T.Clamp(x, T.Zero, T.CreateTruncating(6));
}
