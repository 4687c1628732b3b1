using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

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
        Vector<double> low = Vector<double>.Zero, high = Vector<double>.Zero;
        int i = 0;
        for (; i <= x.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector.Widen(new Vector<float>(x[i..]), out Vector<double> a, out Vector<double> b);
            low += a;
            high += b;
        }
        double sum = Vector.Sum(low + high);
        for (; i < x.Length; i++) sum += x[i];
        return sum;
    }
}
