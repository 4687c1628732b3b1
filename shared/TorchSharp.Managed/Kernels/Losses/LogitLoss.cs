using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Losses;

/// <summary>−t log σ(x) − (1 − t) log(1 − σ(x)) = (1 − t) x + max(−x, 0) + log(1 + e^−|x|).</summary>
internal readonly struct LogitLoss : ILoss
{
    public static string Name => "binary_cross_entropy_with_logits";

    public static void Value<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Abs(x, y);
        TensorPrimitives.Negate<T>(y, y);
        Vectors.Exp<T>(y, y);
        Logarithms.OnePlus(y);
        int i = 0;
        for (; i <= x.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            Vector<T> vx = new(x[i..]), vt = new(t[i..]), vy = new(y[i..]);
            ((Vector<T>.One - vt) * vx + Vector.Max(-vx, Vector<T>.Zero) + vy).CopyTo(y[i..]);
        }
        for (; i < x.Length; i++) y[i] = (T.One - t[i]) * x[i] + T.Max(-x[i], T.Zero) + y[i];
    }

    public static void Slope<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Negate(x, y);
        Vectors.Exp<T>(y, y);
        int i = 0;
        for (; i <= x.Length - Vector<T>.Count; i += Vector<T>.Count)
            (Vector<T>.One / (Vector<T>.One + new Vector<T>(y[i..])) - new Vector<T>(t[i..])).CopyTo(y[i..]);
        for (; i < x.Length; i++) y[i] = T.One / (T.One + y[i]) - t[i];
    }

    public static Tensor? Curvature(Tensor x, Tensor t) => x.sigmoid() * (-x).sigmoid();

    public static Tensor? Cross(Tensor x, Tensor t) => torch.full_like(x, -1);

    public static Tensor TargetSlope(Tensor x, Tensor t) => -x;
}
