using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Kernels;

/// <summary>
/// Sums and means of floats and doubles over dimensions, in double, read where they lie: whole lanes, lanes in pieces, or
/// lanes side by side. Long sums are cut at fixed places and put together in order, so that they do not depend on the
/// number of threads.
/// </summary>
internal static unsafe class SumKernel
{
    private const int Piece = 1 << 14;      // of one long sum
    private const int Rows = 512;           // of sums side by side
    private const int Columns = 256;
    private const int ShortestRun = 8;

    /// <param name="outer">Where each lane starts.</param>
    /// <param name="lane">How a lane's elements lie relative to its start.</param>
    /// <param name="y">One result for each lane.</param>
    /// <param name="mean">Divide by the length of the lane.</param>
    public static void Run<T>(T[] x, Layout outer, Layout lane, T[] y, bool mean) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double divisor = mean ? lane.Count : 1;
        (long[] sizes, long[] strides) = lane.Merged();
        (long[] outerSizes, long[] outerStrides) = outer.Merged();
        if (lane.Count == 0 || outer.Count == 0)
        {
            y.AsSpan().Fill(mean ? T.NaN : T.Zero);
        }
        else if (outer.Count == 1 && lane.IsContiguous)
        {
            y[0] = T.CreateTruncating(Long<T>(x.AsMemory((int)outer.Offset, (int)lane.Count)) / divisor);
        }
        else if (strides[^1] == 1 && sizes[^1] >= ShortestRun)
        {
            InRuns(x, outer, new Layout(sizes[..^1], strides[..^1], 0), (int)sizes[^1], y, divisor);
        }
        else if (sizes.Length == 1 && outerStrides[^1] == 1 && outerSizes[^1] >= ShortestRun)
        {
            SideBySide(x, new Layout(outerSizes[..^1], outerStrides[..^1], outer.Offset), (int)outerSizes[^1], (int)sizes[0], (int)strides[0], y, divisor);
        }
        else if (mean)
        {
            LaneKernel.Run(new FloatLane<MeanLane, T>(default), x, outer, lane, y, []);
        }
        else
        {
            LaneKernel.Run(new NumberLane<SumLane, T>(default), x, outer, lane, y, []);
        }
    }

    private static double Long<T>(ReadOnlyMemory<T> x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (x.Length <= Piece) return PreciseSum.InDouble(x.Span);
        int pieces = (x.Length + Piece - 1) / Piece;
        double[] sums = ArrayPool<double>.Shared.Rent(pieces);
        Threads.For(pieces, x.Length, (from, to) =>
        {
            for (int i = from; i < to; i++) sums[i] = PreciseSum.InDouble(x.Span.Slice(i * Piece, Math.Min(Piece, x.Length - i * Piece)));
        });
        double sum = PreciseSum.OfDoubles(sums.AsSpan(0, pieces));
        ArrayPool<double>.Shared.Return(sums);
        return sum;
    }

    // Each lane is some runs of elements side by side.
    private static void InRuns<T>(T[] x, Layout outer, Layout runs, int length, T[] y, double divisor) where T : unmanaged, IFloatingPointIeee754<T>
    {
        int[] starts = outer.Positions(), within = runs.Positions();
        Threads.For(starts.Length, (long)starts.Length * within.Length * length, (from, to) =>
        {
            for (int i = from; i < to; i++)
            {
                double sum = 0;
                foreach (int run in within) sum += PreciseSum.InDouble<T>(x.AsSpan(starts[i] + run, length));
                y[i] = T.CreateTruncating(sum / divisor);
            }
        });
    }

    // Lanes that start side by side: rows are added to rows, so many at a time.
    private static void SideBySide<T>(T[] x, Layout outer, int columns, int rows, int stride, T[] y, double divisor)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int[] starts = outer.Positions();
        int down = (rows + Rows - 1) / Rows, across = (columns + Columns - 1) / Columns;
        double[] sums = ArrayPool<double>.Shared.Rent(starts.Length * down * columns);
        Threads.For(starts.Length * down * across, (long)starts.Length * rows * columns, (from, to) =>
        {
            for (int i = from; i < to; i++)
            {
                int start = i / (down * across), block = i / across % down, column = i % across * Columns;
                int count = Math.Min(Columns, columns - column), first = block * Rows;
                fixed (T* at = x)
                fixed (double* sum = sums)
                    AddRows(at + starts[start] + (long)first * stride + column, Math.Min(Rows, rows - first), stride, count, sum + ((long)start * down + block) * columns + column);
            }
        });
        for (int start = 0; start < starts.Length; start++)
        {
            Span<double> total = sums.AsSpan(start * down * columns, columns);
            for (int block = 1; block < down; block++) TensorPrimitives.Add(total, sums.AsSpan((start * down + block) * columns, columns), total);
            for (int j = 0; j < columns; j++) y[start * columns + j] = T.CreateTruncating(total[j] / divisor);
        }
        ArrayPool<double>.Shared.Return(sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRows<T>(T* x, int rows, int stride, int columns, double* sums) where T : unmanaged, IFloatingPointIeee754<T>
    {
        int j = 0;
        if (typeof(T) == typeof(float))
        {
            for (; j <= columns - 16; j += 16)
            {
                Vector512<double> low = default, high = default;
                float* at = (float*)x + j;
                for (int i = 0; i < rows; i++, at += stride)
                {
                    (Vector512<double> a, Vector512<double> b) = Vector512.Widen(Vector512.Load(at));
                    low += a;
                    high += b;
                }
                low.Store(sums + j);
                high.Store(sums + j + 8);
            }
        }
        else
        {
            for (; j <= columns - 8; j += 8)
            {
                Vector512<double> sum = default;
                double* at = (double*)x + j;
                for (int i = 0; i < rows; i++, at += stride) sum += Vector512.Load(at);
                sum.Store(sums + j);
            }
        }
        for (; j < columns; j++)
        {
            double sum = 0;
            T* at = x + j;
            for (int i = 0; i < rows; i++, at += stride) sum += double.CreateTruncating(*at);
            sums[j] = sum;
        }
    }
}
