using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Normalization;

/// <summary>
/// Batch normalisation of (batch, channels, positions). A channel's numbers are gathered, worked on while they are in
/// the cache, and put back.
/// </summary>
internal static class BatchNormKernel
{
    /// <summary>The mean and the biased variance of each channel.</summary>
    public static void Statistics<T>(int batch, int channels, int size, ReadOnlyMemory<T> x, double[] means, double[] variances)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Threads.For(channels, x.Length, (from, to) =>
        {
            T[] lane = ArrayPool<T>.Shared.Rent(batch * size);
            for (int c = from; c < to; c++)
                (means[c], variances[c]) = Moments.Of<T>(Gather(batch, channels, size, c, x.Span, lane));
            ArrayPool<T>.Shared.Return(lane);
        });

    /// <summary>y = x · scale + shift, a pair of numbers for each channel.</summary>
    public static void Forward<T>(int batch, int channels, int size, ReadOnlyMemory<T> x, double[] scales, double[] shifts, Memory<T> y)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Threads.For(channels, x.Length, (from, to) =>
        {
            T[] lane = ArrayPool<T>.Shared.Rent(batch * size);
            for (int c = from; c < to; c++)
            {
                Span<T> values = Gather(batch, channels, size, c, x.Span, lane);
                T shift = T.CreateTruncating(shifts[c]);
                TensorPrimitives.Multiply(values, T.CreateTruncating(scales[c]), values);
                TensorPrimitives.Add(values, shift, values);
                Scatter(batch, channels, size, c, values, y.Span);
            }
            ArrayPool<T>.Shared.Return(lane);
        });

    /// <summary>
    /// From the gradient g of the output: Σ g · x̂ and Σ g for each channel, and the gradient of the input, which with
    /// statistics of the batch itself is scale · (g − mean g − x̂ · mean(g · x̂)).
    /// </summary>
    public static void Backward<T>(
        int batch, int channels, int size, ReadOnlyMemory<T> x, ReadOnlyMemory<T> g, double[] means, double[] inverses, double[] scales,
        bool ofBatch, Memory<T> gx, Memory<T> gw, Memory<T> gb)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Threads.For(channels, x.Length * 2L, (from, to) =>
        {
            int count = batch * size;
            T[] laneX = ArrayPool<T>.Shared.Rent(count), laneG = ArrayPool<T>.Shared.Rent(count);
            for (int c = from; c < to; c++)
            {
                Span<T> normal = Gather(batch, channels, size, c, x.Span, laneX), gradient = Gather(batch, channels, size, c, g.Span, laneG);
                TensorPrimitives.Subtract(normal, T.CreateTruncating(means[c]), normal);
                TensorPrimitives.Multiply(normal, T.CreateTruncating(inverses[c]), normal);
                double along = Moments.Dot<T>(gradient, normal), sum = Moments.Sum<T>(gradient);
                gw.Span[c] = T.CreateTruncating(along);
                gb.Span[c] = T.CreateTruncating(sum);
                if (gx.IsEmpty) continue;

                T scale = T.CreateTruncating(scales[c]);
                if (ofBatch) Combine(gradient, normal, scale, T.CreateTruncating(-scales[c] * along / count), T.CreateTruncating(-scales[c] * sum / count));
                else TensorPrimitives.Multiply(gradient, scale, gradient);
                Scatter(batch, channels, size, c, gradient, gx.Span);
            }
            ArrayPool<T>.Shared.Return(laneX);
            ArrayPool<T>.Shared.Return(laneG);
        });

    // g = a · g + b · x + c.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Combine<T>(Span<T> g, ReadOnlySpan<T> x, T a, T b, T c) where T : unmanaged, IFloatingPointIeee754<T>
    {
        int i = 0, width = Vector<T>.Count;
        Vector<T> va = new(a), vb = new(b), vc = new(c);
        for (; i <= g.Length - width; i += width)
            (va * new Vector<T>(g[i..]) + (vb * new Vector<T>(x[i..]) + vc)).CopyTo(g[i..]);
        for (; i < g.Length; i++) g[i] = a * g[i] + (b * x[i] + c);
    }

    private static Span<T> Gather<T>(int batch, int channels, int size, int c, ReadOnlySpan<T> x, Span<T> lane)
    {
        if (size == 1)
        {
            for (int n = 0, at = c; n < batch; n++, at += channels) lane[n] = x[at];
        }
        else
        {
            for (int n = 0; n < batch; n++) x.Slice((n * channels + c) * size, size).CopyTo(lane[(n * size)..]);
        }
        return lane[..(batch * size)];
    }

    private static void Scatter<T>(int batch, int channels, int size, int c, ReadOnlySpan<T> lane, Span<T> y)
    {
        if (size == 1)
        {
            for (int n = 0, at = c; n < batch; n++, at += channels) y[at] = lane[n];
        }
        else
        {
            for (int n = 0; n < batch; n++) lane.Slice(n * size, size).CopyTo(y[((n * channels + c) * size)..]);
        }
    }
}
