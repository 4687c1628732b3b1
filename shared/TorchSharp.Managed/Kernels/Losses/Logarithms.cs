using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Losses;

/// <summary>Logarithms near 1.</summary>
internal static class Logarithms
{
    /// <summary>
    /// log(1 + x) in place, x being at least −1. With u = 1 + x rounded, log u + (x − (u − 1)) / u puts back what rounding took.
    /// </summary>
    public static void OnePlus<T>(Span<T> x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> u = stackalloc T[LossKernel.Piece];
        for (int start = 0; start < x.Length; start += LossKernel.Piece)
        {
            Span<T> xs = x.Slice(start, Math.Min(LossKernel.Piece, x.Length - start)), us = u[..xs.Length];
            TensorPrimitives.Add(xs, T.One, us);
            int i = 0;
            for (; i <= xs.Length - Vector<T>.Count; i += Vector<T>.Count)
            {
                Vector<T> vx = new(xs[i..]), vu = new(us[i..]);
                Vector<T> lost = (vx - (vu - Vector<T>.One)) / vu;
                Vector.ConditionalSelect(Vector.Equals(vu, Vector<T>.Zero), Vector<T>.Zero, lost).CopyTo(xs[i..]);
            }
            for (; i < xs.Length; i++) xs[i] = us[i] == T.Zero ? T.Zero : (xs[i] - (us[i] - T.One)) / us[i];
            Vectors.Log<T>(us, us);
            TensorPrimitives.Add<T>(xs, us, xs);
        }
    }
}
