using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Normalization;

/// <summary>Sums over a lane: short blocks in its own precision, the blocks in double.</summary>
internal static class Moments
{
    private const int Block = 256;

    public static (double Mean, double Variance) Of<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (x.Length == 0) return (double.NaN, double.NaN);
        double mean = Sum(x) / x.Length;

        // About a nearby value of its own precision, then corrected for the difference.
        T center = T.CreateTruncating(mean);
        double rest = mean - double.CreateTruncating(center);
        return (mean, SumOfSquares(x, center) / x.Length - rest * rest);
    }

    public static double Sum<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T>
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i += Block) sum += double.CreateTruncating(TensorPrimitives.Sum(x.Slice(i, Math.Min(Block, x.Length - i))));
        return sum;
    }

    /// <summary>Σ x · y.</summary>
    public static double Dot<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y) where T : unmanaged, INumber<T>
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i += Block)
        {
            int n = Math.Min(Block, x.Length - i);
            sum += double.CreateTruncating(TensorPrimitives.Dot(x.Slice(i, n), y.Slice(i, n)));
        }
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double SumOfSquares<T>(ReadOnlySpan<T> x, T center) where T : unmanaged, INumber<T>
    {
        double sum = 0;
        Span<T> apart = stackalloc T[Block];
        for (int i = 0; i < x.Length; i += Block)
        {
            Span<T> block = apart[..Math.Min(Block, x.Length - i)];
            TensorPrimitives.Subtract(x.Slice(i, block.Length), center, block);
            sum += double.CreateTruncating(TensorPrimitives.SumOfSquares<T>(block));
        }
        return sum;
    }
}
