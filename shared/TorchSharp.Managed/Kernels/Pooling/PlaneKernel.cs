using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Pooling;

/// <summary>Reading and writing planes at given places.</summary>
internal static class PlaneKernel
{
    /// <summary>y[p, i] = x[p, places[p, i]].</summary>
    public static void Pick<T>(int planes, ReadOnlyMemory<T> x, ReadOnlyMemory<long> places, Memory<T> y) where T : unmanaged
    {
        if (y.Length == 0) return;
        int size = x.Length / planes, count = y.Length / planes;
        Threads.For(planes, y.Length, (from, to) =>
        {
            for (int p = from; p < to; p++)
            {
                ReadOnlySpan<T> plane = x.Span.Slice(p * size, size);
                ReadOnlySpan<long> at = places.Span.Slice(p * count, count);
                Span<T> picked = y.Span.Slice(p * count, count);
                for (int i = 0; i < picked.Length; i++) picked[i] = plane[(int)at[i]];
            }
        });
    }

    /// <summary>y[p, places[p, i]] = x[p, i], or their sum; 0 elsewhere.</summary>
    public static void Place<T>(int planes, ReadOnlyMemory<T> x, ReadOnlyMemory<long> places, Memory<T> y, bool add)
        where T : unmanaged, INumber<T>
    {
        y.Span.Clear();
        if (x.Length == 0) return;
        int size = y.Length / planes, count = x.Length / planes;
        Threads.For(planes, y.Length, (from, to) =>
        {
            for (int p = from; p < to; p++)
            {
                Span<T> plane = y.Span.Slice(p * size, size);
                ReadOnlySpan<long> at = places.Span.Slice(p * count, count);
                ReadOnlySpan<T> given = x.Span.Slice(p * count, count);
                for (int i = 0; i < given.Length; i++)
                {
                    ref T target = ref plane[(int)at[i]];
                    target = add ? target + given[i] : given[i];
                }
            }
        });
    }
}
