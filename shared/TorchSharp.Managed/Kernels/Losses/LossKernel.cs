using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Kernels.Losses;

/// <summary>Losses over contiguous arrays, in pieces of a fixed size, so that results do not depend on the number of threads.</summary>
internal static class LossKernel
{
    public const int Piece = 512;

    // A logarithm or an exponential costs about as much as this many simple operations.
    private const int Effort = 8;

    public static void Each<TLoss, T>(ReadOnlyMemory<T> x, ReadOnlyMemory<T> t, Memory<T> y)
        where TLoss : struct, ILoss where T : unmanaged, IFloatingPointIeee754<T> =>
        Pieces(x.Length, (start, length) => TLoss.Value(x.Span.Slice(start, length), t.Span.Slice(start, length), y.Span.Slice(start, length)));

    public static double Sum<TLoss, T>(ReadOnlyMemory<T> x, ReadOnlyMemory<T> t) where TLoss : struct, ILoss where T : unmanaged, IFloatingPointIeee754<T>
    {
        double[] sums = new double[(x.Length + Piece - 1) / Piece];
        Pieces(x.Length, (start, length) =>
        {
            Span<T> y = stackalloc T[Piece];
            TLoss.Value(x.Span.Slice(start, length), t.Span.Slice(start, length), y[..length]);
            sums[start / Piece] = PreciseSum.InDouble<T>(y[..length]);
        });
        return PreciseSum.OfDoubles(sums);
    }

    /// <summary>y = factor · ∂f/∂x, times each element of g unless it is empty.</summary>
    public static void Slope<TLoss, T>(ReadOnlyMemory<T> x, ReadOnlyMemory<T> t, ReadOnlyMemory<T> g, T factor, Memory<T> y)
        where TLoss : struct, ILoss where T : unmanaged, IFloatingPointIeee754<T> => Pieces(x.Length, (start, length) =>
        {
            Span<T> ys = y.Span.Slice(start, length);
            TLoss.Slope(x.Span.Slice(start, length), t.Span.Slice(start, length), ys);
            TensorPrimitives.Multiply(ys, factor, ys);
            if (!g.IsEmpty) TensorPrimitives.Multiply(ys, g.Span.Slice(start, length), ys);
        });

    private static void Pieces(int count, Action<int, int> body)
    {
        int pieces = (count + Piece - 1) / Piece;
        Threads.For(pieces, (long)count * Effort, (from, to) =>
        {
            for (int i = from; i < to; i++) body(i * Piece, Math.Min(Piece, count - i * Piece));
        });
    }
}
