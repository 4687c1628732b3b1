using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.Lanes;

/// <summary>Sums whose error does not grow with their length: float in double, double by pairs of blocks.</summary>
internal static class PreciseSum
{
    private const int Block = 256;

    public static T Of<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return T.CreateTruncating(OfFloats(MemoryMarshal.Cast<T, float>(x)));
        if (typeof(T) == typeof(double)) return T.CreateTruncating(OfDoubles(MemoryMarshal.Cast<T, double>(x)));
        return TensorPrimitives.Sum(x);
    }

    /// <summary>The sum as a double, whatever the type.</summary>
    public static double InDouble<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T> =>
        typeof(T) == typeof(float) ? OfFloats(MemoryMarshal.Cast<T, float>(x)) : double.CreateTruncating(Of(x));

    public static double OfDoubles(ReadOnlySpan<double> x)
    {
        if (x.Length <= Block) return TensorPrimitives.Sum(x);
        int half = (x.Length / 2 + Block - 1) / Block * Block;
        return OfDoubles(x[..half]) + OfDoubles(x[half..]);
    }

    public static double OfFloats(ReadOnlySpan<float> x)
    {
        // Four sums, so that no addition waits for the one before.
        Vector512<double> a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i <= x.Length - 32; i += 32)
        {
            (Vector512<double> low, Vector512<double> high) = Vector512.Widen(Vector512.Create(x[i..]));
            a += low;
            b += high;
            (low, high) = Vector512.Widen(Vector512.Create(x[(i + 16)..]));
            c += low;
            d += high;
        }
        double sum = Vector512.Sum(a + b + (c + d));
        for (; i < x.Length; i++) sum += x[i];
        return sum;
    }
}
