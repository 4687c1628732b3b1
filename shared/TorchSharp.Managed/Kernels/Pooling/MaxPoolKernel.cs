using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Pooling;

/// <summary>The largest of each window of a plane (depth, height, width), and where in the plane it is. NaN counts as largest.</summary>
internal static class MaxPoolKernel
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T>(PoolingAxis depth, PoolingAxis height, PoolingAxis width, ReadOnlySpan<T> plane, Span<T> values, Span<long> places)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int[] wFrom = width.From, wTo = width.To;
        int at = 0;
        for (int d = 0; d < depth.Out; d++)
        {
            for (int h = 0; h < height.Out; h++)
            {
                for (int w = 0; w < wFrom.Length; w++, at++)
                {
                    int w0 = wFrom[w], w1 = wTo[w];
                    T largest = T.NegativeInfinity;
                    int place = (depth.From[d] * height.In + height.From[h]) * width.In + w0;
                    for (int i = depth.From[d]; i < depth.To[d]; i += depth.Step)
                    {
                        for (int j = height.From[h]; j < height.To[h]; j += height.Step)
                        {
                            int line = (i * height.In + j) * width.In;
                            for (int k = w0; k < w1; k += width.Step)
                            {
                                T x = plane[line + k];
                                if (x <= largest) continue;
                                if (x > largest || T.IsNaN(x)) (largest, place) = (x, line + k);
                            }
                        }
                    }
                    values[at] = largest;
                    places[at] = place;
                }
            }
        }
    }
}
