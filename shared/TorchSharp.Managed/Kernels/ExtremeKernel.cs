using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Kernels;

/// <summary>
/// The largest (or smallest) over dimensions and where it first is, read where the elements lie: one long lane in pieces
/// that threads share, lanes side by side in registers, others as any lane.
/// </summary>
internal static unsafe class ExtremeKernel
{
    private const int Piece = 1 << 14;
    private const int Columns = 128;
    private const int ShortestRun = 16;

    /// <param name="outer">Where each lane starts.</param>
    /// <param name="lane">How a lane's elements lie relative to its start; there is at least one.</param>
    /// <param name="values">The extreme of each lane.</param>
    /// <param name="indices">Its position within the lane; empty if nobody asks.</param>
    public static void Run<T>(bool largest, T[] x, Layout outer, Layout lane, T[] values, long[] indices) where T : unmanaged, INumber<T>
    {
        var op = new ExtremeLane(largest);
        if (outer.Count == 1 && lane.IsContiguous && lane.Count > Piece)
        {
            InPieces(op, x, (int)outer.Offset, (int)lane.Count, values, indices);
            return;
        }
        (long[] sizes, long[] strides) = lane.Merged();
        (long[] outerSizes, long[] outerStrides) = outer.Merged();
        if (sizeof(T) >= 4 && outer.Count > 0 && sizes.Length == 1 && outerStrides[^1] == 1 && outerSizes[^1] >= ShortestRun)
        {
            var starts = new Layout(outerSizes[..^1], outerStrides[..^1], outer.Offset);
            if (sizeof(T) == 4) SideBySide<T, int>(largest, x, starts, (int)outerSizes[^1], (int)sizes[0], (int)strides[0], values, indices);
            else SideBySide<T, long>(largest, x, starts, (int)outerSizes[^1], (int)sizes[0], (int)strides[0], values, indices);
            return;
        }
        LaneKernel.Run(new NumberLane<ExtremeLane, T>(op), x, outer, lane, values, indices);
    }

    private static void InPieces<T>(ExtremeLane op, T[] x, int start, int length, T[] values, long[] indices) where T : unmanaged, INumber<T>
    {
        int pieces = (length + Piece - 1) / Piece;
        T[] best = ArrayPool<T>.Shared.Rent(pieces);
        Threads.For(pieces, length / 2, (from, to) =>
        {
            for (int i = from; i < to; i++) op.Run(Of(i), best.AsSpan(i, 1), []);
        });
        long[] at = indices.Length > 0 ? new long[1] : [];
        op.Run<T>(best.AsSpan(0, pieces), values, at);
        if (indices.Length > 0)
        {
            int piece = (int)at[0];
            op.Run(Of(piece), values, indices);
            indices[0] += (long)piece * Piece;
        }
        ArrayPool<T>.Shared.Return(best);

        ReadOnlySpan<T> Of(int piece) => x.AsSpan(start + piece * Piece, Math.Min(Piece, length - piece * Piece));
    }

    // Lanes that start side by side: each register follows as many lanes as it has elements.
    private static void SideBySide<T, TIndex>(bool largest, T[] x, Layout outer, int columns, int rows, int stride, T[] values, long[] indices)
        where T : unmanaged, INumber<T>
        where TIndex : unmanaged, INumber<TIndex>
    {
        int[] starts = outer.Positions();
        int across = (columns + Columns - 1) / Columns;
        Threads.For(starts.Length * across, (long)starts.Length * rows * columns, (from, to) =>
        {
            TIndex* rowsOfBest = stackalloc TIndex[Columns];
            fixed (T* at = x, best = values)
            {
                for (int i = from; i < to; i++)
                {
                    int start = i / across, column = i % across * Columns, count = Math.Min(Columns, columns - column);
                    int first = start * columns + column;
                    if (largest) Follow<T, TIndex, More>(at + starts[start] + column, rows, stride, count, best + first, rowsOfBest);
                    else Follow<T, TIndex, Fewer>(at + starts[start] + column, rows, stride, count, best + first, rowsOfBest);
                    if (indices.Length > 0)
                        for (int j = 0; j < count; j++) indices[first + j] = long.CreateTruncating(rowsOfBest[j]);
                }
            }
        });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Follow<T, TIndex, TOrder>(T* x, int rows, int stride, int columns, T* best, TIndex* at)
        where T : unmanaged, INumber<T>
        where TIndex : unmanaged, INumber<TIndex>
        where TOrder : struct, IOrder
    {
        int j = 0;
        for (; j <= columns - Vector512<T>.Count; j += Vector512<T>.Count)
        {
            T* from = x + j;
            Vector512<T> top = Vector512.Load(from);
            Vector512<TIndex> row = Vector512<TIndex>.Zero, where = Vector512<TIndex>.Zero;
            for (int i = 1; i < rows; i++)
            {
                from += stride;
                row += Vector512<TIndex>.One;
                Vector512<T> next = Vector512.Load(from);

                // Not at most the best so far, which is no NaN: a larger one, or the first NaN.
                Vector512<T> better = Vector512.AndNot(Vector512.Equals(top, top), TOrder.AtMost(next, top));
                top = Vector512.ConditionalSelect(better, next, top);
                where = Vector512.ConditionalSelect(better.As<T, TIndex>(), row, where);
            }
            Vector512.Store(top, best + j);
            Vector512.Store(where, at + j);
        }
        for (; j < columns; j++)
        {
            T* from = x + j;
            T top = *from;
            int where = 0;
            for (int i = 1; i < rows && !T.IsNaN(top); i++)
            {
                from += stride;
                if (TOrder.AtMost(*from, top)) continue;
                top = *from;
                where = i;
            }
            best[j] = top;
            at[j] = TIndex.CreateTruncating(where);
        }
    }

    private interface IOrder
    {
        static abstract Vector512<T> AtMost<T>(Vector512<T> a, Vector512<T> b);

        static abstract bool AtMost<T>(T a, T b) where T : unmanaged, INumber<T>;
    }

    private readonly struct More : IOrder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> AtMost<T>(Vector512<T> a, Vector512<T> b) => Vector512.LessThanOrEqual(a, b);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AtMost<T>(T a, T b) where T : unmanaged, INumber<T> => a <= b;
    }

    private readonly struct Fewer : IOrder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> AtMost<T>(Vector512<T> a, Vector512<T> b) => Vector512.GreaterThanOrEqual(a, b);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AtMost<T>(T a, T b) where T : unmanaged, INumber<T> => a >= b;
    }
}
