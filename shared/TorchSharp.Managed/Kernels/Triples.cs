using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels.Vectorised;

namespace TorchSharp.Kernels;

// Adapters for functions of three elements.

internal readonly struct FloatTriple<TOp, T> : ITernary<FloatTriple<TOp, T>, T, T>
    where TOp : struct, IFloatTriple<TOp>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public static int Cost => 8;

    public static T At(T a, T b, T c) => TOp.At(a, b, c);

    public static void Over(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y) => TOp.Over(a, b, c, y);
}

internal readonly struct Choose<T> : ITernary<Choose<T>, byte, T> where T : unmanaged
{
    public static int Cost => 2;

    public static T At(byte a, T b, T c) => a != 0 ? b : c;

    public static unsafe void Over(ReadOnlySpan<byte> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y)
    {
        if (sizeof(T) == 4) Selection.Run(a, MemoryMarshal.Cast<T, int>(b), MemoryMarshal.Cast<T, int>(c), MemoryMarshal.Cast<T, int>(y));
        else if (sizeof(T) == 8) Selection.Run(a, MemoryMarshal.Cast<T, long>(b), MemoryMarshal.Cast<T, long>(c), MemoryMarshal.Cast<T, long>(y));
        else for (int i = 0; i < y.Length; i++) y[i] = At(a[i], b[i], c[i]);
    }
}
