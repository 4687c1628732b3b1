using System.Buffers;
using TorchSharp.Engine;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Kernels;

/// <summary>
/// Runs an operation over every lane of a tensor. Lanes that lie in one piece are read in place; others are gathered,
/// several at a time, so that neighbouring lanes share cache lines.
/// </summary>
internal static class LaneKernel
{
    /// <param name="outer">Where each lane starts.</param>
    /// <param name="lane">How a lane's elements lie relative to its start; its offset is 0.</param>
    /// <param name="values">Results, lane after lane; empty if there are none.</param>
    /// <param name="indices">Positions within the lane, lane after lane; empty if there are none.</param>
    public static void Run<TLane, T>(TLane op, T[] x, Layout outer, Layout lane, T[] values, long[] indices)
        where TLane : struct, ILane<T>
        where T : unmanaged
    {
        int[] starts = outer.Positions();
        if (starts.Length == 0) return;

        int length = (int)lane.Count;
        int perValue = values.Length / starts.Length, perIndex = indices.Length / starts.Length;
        if (lane.IsContiguous)
        {
            Threads.For(starts.Length, (long)starts.Length * length, (from, to) =>
            {
                for (int i = from; i < to; i++)
                    op.Run(x.AsSpan(length == 0 ? 0 : starts[i], length), values.AsSpan(i * perValue, perValue), indices.AsSpan(i * perIndex, perIndex));
            });
            return;
        }

        int[] relative = lane.Positions();
        Threads.For(starts.Length, (long)starts.Length * length, (from, to) =>
        {
            int group = Math.Min(to - from, Math.Clamp(8192 / length, 8, 64));
            T[] gathered = ArrayPool<T>.Shared.Rent(group * length);
            for (int first = from; first < to; first += group)
            {
                int count = Math.Min(group, to - first);
                for (int k = 0; k < length; k++)
                {
                    int offset = relative[k];
                    for (int i = 0; i < count; i++) gathered[i * length + k] = x[starts[first + i] + offset];
                }
                for (int i = 0; i < count; i++)
                {
                    int at = first + i;
                    op.Run(gathered.AsSpan(i * length, length), values.AsSpan(at * perValue, perValue), indices.AsSpan(at * perIndex, perIndex));
                }
            }
            ArrayPool<T>.Shared.Return(gathered);
        });
    }
}
