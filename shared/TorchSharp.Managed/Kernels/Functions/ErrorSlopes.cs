using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

/// <summary>a · 2/√π · exp(−b²): the gradient through erf.</summary>
internal readonly struct ErfSlope : IFloatPair<ErfSlope>, IVectorPair
{
    private const double TwoOverSqrtPi = 1.1283791670955126;

    public static string Name => "erf_backward";

    public static int Cost => 4;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Binary.Float<ErfSlope>(g, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Binary.Float<ErfSlope>(g * a.Value * (-2 * b.Value), b);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        a * T.CreateTruncating(TwoOverSqrtPi) * T.Exp(-b * b);

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<ErfSlope, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T> =>
        a * V.Of(TwoOverSqrtPi) * VectorErrors.ExpMinusSquare<T, V>(b);
}

/// <summary>a · (Φ(b) + b φ(b)): the gradient through gelu.</summary>
internal readonly struct GeluSlope : IFloatPair<GeluSlope>, IVectorPair
{
    private const double OneOverSqrtTwoPi = 0.3989422804014327;

    public static string Name => "gelu_backward";

    public static int Cost => 6;

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Binary.Float<GeluSlope>(g, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g)
    {
        Tensor square = b.Value.square();
        return g * a.Value * ((2 - square) * (-0.5 * square).exp() * OneOverSqrtTwoPi);
    }

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double x = double.CreateTruncating(b);
        return a * T.CreateTruncating(ErrorFunction.NormalCdf(x) + x * OneOverSqrtTwoPi * Math.Exp(-0.5 * x * x));
    }

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<GeluSlope, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T> => a * VectorErrors.GeluSlope<T, V>(b);
}
