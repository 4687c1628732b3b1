using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

// The derivatives of activations times the gradient, in one pass.

/// <summary>a · (1 − b) · b, b being the sigmoid.</summary>
internal readonly struct SigmoidSlope : IFloatPair<SigmoidSlope>, IVectorPair
{
    public static string Name => "sigmoid_backward";

    public static int Cost => 1;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Binary.Float<SigmoidSlope>(g, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g * a.Value * (1 - 2 * b.Value);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => a * (T.One - b) * b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<SigmoidSlope, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T> => a * (V.Of(1.0) - b) * b;
}

/// <summary>a · (1 − b²), b being the hyperbolic tangent.</summary>
internal readonly struct TanhSlope : IFloatPair<TanhSlope>, IVectorPair
{
    public static string Name => "tanh_backward";

    public static int Cost => 1;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Binary.Float<TanhSlope>(g, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g * a.Value * (-2 * b.Value);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => a * (T.One - b * b);

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<TanhSlope, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T> => a * (V.Of(1.0) - b * b);
}

/// <summary>a · σ(b) · (1 + b (1 − σ(b))).</summary>
internal readonly struct SiluSlope : IFloatPair<SiluSlope>, IVectorPair
{
    public static string Name => "silu_backward";

    public static int Cost => 4;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Binary.Float<SiluSlope>(g, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g)
    {
        Tensor s = b.Value.sigmoid();
        return g * a.Value * s * (1 - s) * (2 + b.Value * (1 - 2 * s));
    }

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T>
    {
        T s = Sigmoid.At(b);
        return a * s * (T.One + b * (T.One - s));
    }

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<SiluSlope, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T>
    {
        V s = VectorMath.Sigmoid<T, V>(b);
        return a * s * (V.Of(1.0) + b * (V.Of(1.0) - s));
    }
}

/// <summary>0 where b is 0 or below, else a.</summary>
internal readonly struct ReluSlope : IFloatPair<ReluSlope>, IVectorPair
{
    public static string Name => "relu_backward";

    public static int Cost => 1;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Binary.Float<ReluSlope>(g, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => null;

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => b <= T.Zero ? T.Zero : a;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<ReluSlope, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T>
    {
        // Zero where b is a number and not above 0: at NaN the gradient passes.
        V stopped = V.Choose(V.Same(b, b), V.Of(0.0), a);
        return V.Choose(V.Less(V.Of(0.0), b), a, stopped);
    }
}

/// <summary>a where b is positive, else a · c.</summary>
internal readonly struct LeakyReluSlope : IFloatTriple<LeakyReluSlope>, IVectorTriple
{
    public static string Name => "leaky_relu_backward";

    public static Tensor? First(Saved a, Saved b, Saved c, Tensor g) => Ternary.Float<LeakyReluSlope>(g, b, c);

    public static Tensor? Second(Saved a, Saved b, Saved c, Tensor g) => null;

    public static Tensor? Third(Saved a, Saved b, Saved c, Tensor g) => Operations.Slopes.Inside(g * a.Value, b.Value.le(0));

    public static T At<T>(T a, T b, T c) where T : unmanaged, IFloatingPointIeee754<T> => b > T.Zero ? a : a * c;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<LeakyReluSlope, T>(a, b, c, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b, V c) where T : unmanaged where V : struct, IVector<V, T> => V.Choose(V.Less(V.Of(0.0), b), a, a * c);
}
