using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.Vectorised;

/// <summary>
/// A function of registers over spans. What is left at the end goes through the same function in a padded register, so
/// that an element's value never depends on where it lies or how many neighbours it has.
/// </summary>
internal static unsafe class VectorLoop
{
    public static void Over<TOp, T>(ReadOnlySpan<T> x, Span<T> y) where TOp : struct, IVectorFunction where T : unmanaged
    {
        fixed (T* px = x, py = y)
        {
            if (Vector512.IsHardwareAccelerated) Over<TOp, T, Wide<T>>(px, py, x.Length);
            else Over<TOp, T, Narrow<T>>(px, py, x.Length);
        }
    }

    public static void Over<TOp, T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where TOp : struct, IVectorPair where T : unmanaged
    {
        fixed (T* pa = a, pb = b, py = y)
        {
            if (Vector512.IsHardwareAccelerated) Over<TOp, T, Wide<T>>(pa, pb, py, y.Length);
            else Over<TOp, T, Narrow<T>>(pa, pb, py, y.Length);
        }
    }

    public static void OverRight<TOp, T>(ReadOnlySpan<T> a, T b, Span<T> y) where TOp : struct, IVectorPair where T : unmanaged
    {
        fixed (T* pa = a, py = y)
        {
            if (Vector512.IsHardwareAccelerated) OverRight<TOp, T, Wide<T>>(pa, b, py, y.Length);
            else OverRight<TOp, T, Narrow<T>>(pa, b, py, y.Length);
        }
    }

    public static void Over<TOp, T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y)
        where TOp : struct, IVectorTriple where T : unmanaged
    {
        fixed (T* pa = a, pb = b, pc = c, py = y)
        {
            if (Vector512.IsHardwareAccelerated) Over<TOp, T, Wide<T>>(pa, pb, pc, py, y.Length);
            else Over<TOp, T, Narrow<T>>(pa, pb, pc, py, y.Length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Over<TOp, T, V>(T* x, T* y, int count)
        where TOp : struct, IVectorFunction where T : unmanaged where V : struct, IVector<V, T>
    {
        int i = 0;
        for (; i <= count - V.Count; i += V.Count) V.Store(TOp.At<T, V>(V.Load(x + i)), y + i);
        if (i == count) return;

        T* piece = stackalloc T[V.Count];
        Copy(x + i, piece, count - i);
        V.Store(TOp.At<T, V>(V.Load(piece)), piece);
        Copy(piece, y + i, count - i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Over<TOp, T, V>(T* a, T* b, T* y, int count)
        where TOp : struct, IVectorPair where T : unmanaged where V : struct, IVector<V, T>
    {
        int i = 0;
        for (; i <= count - V.Count; i += V.Count) V.Store(TOp.At<T, V>(V.Load(a + i), V.Load(b + i)), y + i);
        if (i == count) return;

        T* left = stackalloc T[V.Count], right = stackalloc T[V.Count];
        Copy(a + i, left, count - i);
        Copy(b + i, right, count - i);
        V.Store(TOp.At<T, V>(V.Load(left), V.Load(right)), left);
        Copy(left, y + i, count - i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Over<TOp, T, V>(T* a, T* b, T* c, T* y, int count)
        where TOp : struct, IVectorTriple where T : unmanaged where V : struct, IVector<V, T>
    {
        int i = 0;
        for (; i <= count - V.Count; i += V.Count) V.Store(TOp.At<T, V>(V.Load(a + i), V.Load(b + i), V.Load(c + i)), y + i);
        if (i == count) return;

        T* first = stackalloc T[V.Count], second = stackalloc T[V.Count], third = stackalloc T[V.Count];
        Copy(a + i, first, count - i);
        Copy(b + i, second, count - i);
        Copy(c + i, third, count - i);
        V.Store(TOp.At<T, V>(V.Load(first), V.Load(second), V.Load(third)), first);
        Copy(first, y + i, count - i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OverRight<TOp, T, V>(T* a, T b, T* y, int count)
        where TOp : struct, IVectorPair where T : unmanaged where V : struct, IVector<V, T>
    {
        V right = V.All(b);
        int i = 0;
        for (; i <= count - V.Count; i += V.Count) V.Store(TOp.At<T, V>(V.Load(a + i), right), y + i);
        if (i == count) return;

        T* left = stackalloc T[V.Count];
        Copy(a + i, left, count - i);
        V.Store(TOp.At<T, V>(V.Load(left), right), left);
        Copy(left, y + i, count - i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy<T>(T* from, T* to, int count) where T : unmanaged
    {
        for (int i = 0; i < count; i++) to[i] = from[i];
    }
}
