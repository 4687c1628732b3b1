using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Vectorised;

namespace TorchSharp.Kernels.Losses;

/// <summary>−t log σ(x) − (1 − t) log(1 − σ(x)) = (1 − t) x + max(−x, 0) + log(1 + e^−|x|).</summary>
internal readonly struct LogitLoss : ILoss, IVectorPair
{
    public static string Name => "binary_cross_entropy_with_logits";

    public static void Value<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<LogitLoss, T>(x, t, y);

    public static void Slope<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<LogitSlope, T>(x, t, y);

    public static Tensor? Curvature(Tensor x, Tensor t) => x.sigmoid() * (-x).sigmoid();

    public static Tensor? Cross(Tensor x, Tensor t) => torch.full_like(x, -1);

    public static Tensor TargetSlope(Tensor x, Tensor t) => -x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x, V t) where T : unmanaged where V : struct, IVector<V, T> =>
        (V.Of(1.0) - t) * x + V.Max(V.Of(0.0), -x) + VectorMath.LogOnePlus<T, V>(VectorMath.Exp<T, V>(-V.Abs(x)));

    // σ(x) − t.
    private readonly struct LogitSlope : IVectorPair
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<T, V>(V x, V t) where T : unmanaged where V : struct, IVector<V, T> => VectorMath.Sigmoid<T, V>(x) - t;
    }
}
