using System.Buffers;
using System.Numerics;

namespace TorchSharp.Kernels.Lanes;

/// <summary>Sorting: stable, NaN above every number.</summary>
internal readonly struct SortLane(bool descending) : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T> =>
        Order.Sort(lane, values, indices, descending);
}

/// <summary>The k largest (or smallest), in order.</summary>
internal readonly struct TopKLane(int k, bool largest) : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        (T[] sorted, long[] order) = Order.Rented(lane, largest);
        sorted.AsSpan(0, k).CopyTo(values);
        order.AsSpan(0, k).CopyTo(indices);
        Order.Return(sorted, order);
    }
}

/// <summary>The k-th smallest, counted from 0, and where it is; NaN first of all if asked for.</summary>
internal readonly struct KthLane(int k, bool nanWins) : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        (T[] sorted, long[] order) = Order.Rented(lane, descending: false);
        int at = k;
        if (nanWins && T.IsNaN(sorted[lane.Length - 1]))
        {
            at = lane.Length - 1;
            while (at > 0 && T.IsNaN(sorted[at - 1])) at--;
        }
        values[0] = sorted[at];
        if (indices.Length > 0) indices[0] = order[at];
        Order.Return(sorted, order);
    }
}

/// <summary>The median of what is not NaN: the lower of the two in the middle.</summary>
internal readonly struct NanMedianLane : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        (T[] sorted, long[] order) = Order.Rented(lane, descending: false);
        int numbers = lane.Length;
        while (numbers > 0 && T.IsNaN(sorted[numbers - 1])) numbers--;
        values[0] = numbers == 0 ? T.NaN : sorted[(numbers - 1) / 2];
        Order.Return(sorted, order);
    }
}

/// <summary>The most frequent value, the smallest of those; the index is that of its last occurrence.</summary>
internal readonly struct ModeLane : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        (T[] sorted, long[] order) = Order.Rented(lane, descending: false);
        int best = 0, bestCount = 0;
        for (int start = 0, i = 1; i <= lane.Length; i++)
        {
            if (i < lane.Length && sorted[i] == sorted[start]) continue;
            if (i - start > bestCount) (best, bestCount) = (i - 1, i - start);
            start = i;
        }
        values[0] = sorted[best];
        indices[0] = order[best];
        Order.Return(sorted, order);
    }
}

/// <summary>Quantiles at given fractions, interpolated linearly; NaN if there is one, unless those are left out.</summary>
internal readonly struct QuantileLane(double[] fractions, bool skipNaN) : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        (T[] sorted, long[] order) = Order.Rented(lane, descending: false);
        int count = lane.Length;
        while (skipNaN && count > 0 && T.IsNaN(sorted[count - 1])) count--;
        for (int i = 0; i < fractions.Length; i++)
        {
            if (count == 0 || T.IsNaN(sorted[count - 1]))
            {
                values[i] = T.NaN;
                continue;
            }
            double at = fractions[i] * (count - 1);
            int below = (int)Math.Floor(at), above = Math.Min(below + 1, count - 1);
            T weight = T.CreateTruncating(at - below);
            values[i] = Lerp.At(sorted[below], sorted[above], weight);
        }
        Order.Return(sorted, order);
    }
}

internal static class Order
{
    public static (T[] Sorted, long[] Order) Rented<T>(ReadOnlySpan<T> lane, bool descending) where T : unmanaged, INumber<T>
    {
        T[] sorted = ArrayPool<T>.Shared.Rent(lane.Length);
        long[] order = ArrayPool<long>.Shared.Rent(lane.Length);
        Sort(lane, sorted.AsSpan(0, lane.Length), order.AsSpan(0, lane.Length), descending);
        return (sorted, order);
    }

    public static void Return<T>(T[] sorted, long[] order)
    {
        ArrayPool<T>.Shared.Return(sorted);
        ArrayPool<long>.Shared.Return(order);
    }

    public static void Sort<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> order, bool descending) where T : unmanaged, INumber<T>
    {
        // Numbers to the front, NaNs to the back, each in their order.
        int numbers = 0;
        for (int i = 0; i < lane.Length; i++)
            if (!T.IsNaN(lane[i])) (values[numbers], order[numbers++]) = (lane[i], i);
        int next = numbers;
        for (int i = 0; next < lane.Length; i++)
            if (T.IsNaN(lane[i])) (values[next], order[next++]) = (lane[i], i);

        values[..numbers].Sort(order[..numbers]);
        if (descending)
        {
            values.Reverse();
            order.Reverse();
        }

        // Equal values keep the order they came in.
        for (int start = 0; start < lane.Length;)
        {
            int end = start + 1;
            while (end < lane.Length && (values[end] == values[start] || (T.IsNaN(values[end]) && T.IsNaN(values[start])))) end++;
            if (end - start > 1) order[start..end].Sort();
            start = end;
        }
    }
}
