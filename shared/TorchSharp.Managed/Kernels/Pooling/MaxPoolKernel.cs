using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.Pooling;

/// <summary>The largest of each window of a plane (depth, height, width), and where in the plane it is. NaN counts as largest.</summary>
internal static class MaxPoolKernel
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T>(PoolingAxis depth, PoolingAxis height, PoolingAxis width, ReadOnlySpan<T> plane, Span<T> values, Span<long> places)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref T first = ref MemoryMarshal.GetReference(plane);
        int[] wFrom = width.From, wTo = width.To;
        int lines = height.In, length = width.In, hStep = height.Step, wStep = width.Step, at = 0;
        for (int d = 0; d < depth.Out; d++)
        {
            int d0 = depth.From[d], d1 = depth.To[d];
            for (int h = 0; h < height.Out; h++)
            {
                int h0 = height.From[h], h1 = height.To[h];
                for (int w = 0; w < wFrom.Length; w++, at++)
                {
                    int w0 = wFrom[w], w1 = wTo[w];
                    Vector128<T> largest = Vector128.CreateScalarUnsafe(T.NegativeInfinity), place = Place<T>((d0 * lines + h0) * length + w0);
                    for (int i = d0; i < d1; i += depth.Step)
                    {
                        for (int j = h0; j < h1; j += hStep)
                        {
                            int line = (i * lines + j) * length;
                            for (int k = line + w0; k < line + w1; k += wStep)
                            {
                                // Selected rather than branched on: which of the numbers is largest cannot be predicted.
                                Vector128<T> x = Vector128.CreateScalarUnsafe(Unsafe.Add(ref first, k));
                                Vector128<T> larger = Vector128.GreaterThan(x, largest) | ~Vector128.Equals(x, x);
                                largest = Vector128.ConditionalSelect(larger, x, largest);
                                place = Vector128.ConditionalSelect(larger, Place<T>(k), place);
                            }
                        }
                    }
                    values[at] = largest.ToScalar();
                    places[at] = typeof(T) == typeof(float) ? place.AsInt32().ToScalar() : place.AsInt64().ToScalar();
                }
            }
        }
    }

    // A whole number in the bits of a real one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<T> Place<T>(int place) =>
        typeof(T) == typeof(float) ? Vector128.CreateScalarUnsafe(place).As<int, T>() : Vector128.CreateScalarUnsafe((long)place).As<long, T>();
}
