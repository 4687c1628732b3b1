using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Resampling;

/// <summary>Applies a linear map to the middle dimension of (outer, inputs, inner).</summary>
internal static class LinearMapKernel
{
    public static void Run<T>(LinearMap map, int outer, int inner, ReadOnlyMemory<T> x, Memory<T> y) where T : unmanaged, INumber<T>
    {
        T[] weights = Array.ConvertAll(map.Weights, T.CreateTruncating);
        long work = (long)outer * inner * map.Weights.Length;
        Threads.For(outer, work, (from, to) =>
        {
            for (int i = from; i < to; i++)
            {
                ReadOnlySpan<T> read = x.Span.Slice(i * map.In * inner, map.In * inner);
                Span<T> write = y.Span.Slice(i * map.Out * inner, map.Out * inner);
                if (inner == 1) Numbers(map, weights, read, write);
                else Lines(map, weights, inner, read, write);
            }
        });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Numbers<T>(LinearMap map, T[] weights, ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        int[] starts = map.Starts, inputs = map.Inputs;
        if (map.Copies)
        {
            for (int o = 0; o < y.Length; o++) y[o] = x[inputs[o]];
            return;
        }
        int k = 0;
        for (int o = 0; o < y.Length; o++)
        {
            T sum = T.Zero;
            for (int end = starts[o + 1]; k < end; k++) sum += weights[k] * x[inputs[k]];
            y[o] = sum;
        }
    }

    private static void Lines<T>(LinearMap map, T[] weights, int inner, ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int o = 0; o < map.Out; o++)
        {
            Span<T> line = y.Slice(o * inner, inner);
            int first = map.Starts[o], end = map.Starts[o + 1];
            if (first == end) line.Clear();
            for (int k = first; k < end; k++)
            {
                ReadOnlySpan<T> read = x.Slice(map.Inputs[k] * inner, inner);
                if (k > first) TensorPrimitives.MultiplyAdd(read, weights[k], line, line);
                else if (weights[k] == T.One) read.CopyTo(line);
                else TensorPrimitives.Multiply(read, weights[k], line);
            }
        }
    }
}
