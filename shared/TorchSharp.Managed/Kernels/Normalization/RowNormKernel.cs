using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Normalization;

/// <summary>
/// Layer and group normalisation: each row is brought to mean 0 and variance 1, then each of its channels is scaled and
/// shifted. A row has <c>channels</c> channels of <c>size</c> numbers; rows of <c>groups</c> kinds follow each other, each with
/// its own channels. Layer normalisation has one kind, and channels of one number.
/// </summary>
internal static class RowNormKernel
{
    private const int Parts = 8;

    /// <param name="weight">A factor for each channel of each kind of row, or none.</param>
    /// <param name="bias">A term for each channel of each kind of row, or none.</param>
    public static void Forward<T>(
        int rows, int groups, int channels, int size, double eps, ReadOnlyMemory<T> x, ReadOnlyMemory<T> weight, ReadOnlyMemory<T> bias, Memory<T> y,
        double[] means, double[] inverses)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int length = channels * size;
        Threads.For(rows, x.Length, (from, to) =>
        {
            for (int r = from; r < to; r++)
            {
                ReadOnlySpan<T> row = x.Span.Slice(r * length, length);
                (double mean, double variance) = Moments.Of(row);
                means[r] = mean;
                inverses[r] = 1 / Math.Sqrt(variance + eps);
                Span<T> normal = y.Span.Slice(r * length, length);
                Normalize(row, mean, inverses[r], normal);
                int first = r % groups * channels;
                if (!weight.IsEmpty) Scale(size, normal, weight.Span.Slice(first, channels), normal);
                if (!bias.IsEmpty) Shift(size, normal, bias.Span.Slice(first, channels));
            }
        });
    }

    /// <summary>The gradient of x, and those of the factors and terms, from the gradient g of y.</summary>
    public static void Backward<T>(
        int rows, int groups, int channels, int size, ReadOnlyMemory<T> x, ReadOnlyMemory<T> g, ReadOnlyMemory<T> weight, double[] means, double[] inverses,
        Memory<T> gx, Memory<T> gw, Memory<T> gb)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        // The rows are cut into parts that depend on their number alone, so that the sums do not depend on the threads.
        int length = channels * size, parts = Math.Clamp(rows / 16, 1, Parts), each = gw.Length;
        T[] sums = ArrayPool<T>.Shared.Rent(2 * parts * each);
        sums.AsSpan(0, 2 * parts * each).Clear();
        Threads.For(parts, x.Length * 3L, (from, to) =>
        {
            T[] scratch = ArrayPool<T>.Shared.Rent(2 * length);
            for (int part = from; part < to; part++)
            {
                Span<T> weightSums = sums.AsSpan(2 * part * each, each), biasSums = sums.AsSpan((2 * part + 1) * each, each);
                Span<T> normal = scratch.AsSpan(0, length), scaled = scratch.AsSpan(length, length);
                for (int r = (int)((long)rows * part / parts); r < (int)((long)rows * (part + 1) / parts); r++)
                {
                    ReadOnlySpan<T> gradient = g.Span.Slice(r * length, length);
                    int first = r % groups * channels;
                    Normalize(x.Span.Slice(r * length, length), means[r], inverses[r], normal);
                    AddSums(size, gradient, normal, weightSums.Slice(first, channels), biasSums.Slice(first, channels));
                    if (weight.IsEmpty) gradient.CopyTo(scaled);
                    else Scale(size, gradient, weight.Span.Slice(first, channels), scaled);

                    double along = Moments.Dot<T>(scaled, normal) / length, mean = Moments.Sum<T>(scaled) / length;
                    Span<T> target = gx.Span.Slice(r * length, length);
                    TensorPrimitives.Subtract(scaled, T.CreateTruncating(mean), scaled);
                    TensorPrimitives.MultiplyAdd(normal, T.CreateTruncating(-along), scaled, scaled);
                    TensorPrimitives.Multiply(scaled, T.CreateTruncating(inverses[r]), target);
                }
            }
            ArrayPool<T>.Shared.Return(scratch);
        });
        gw.Span.Clear();
        gb.Span.Clear();
        for (int part = 0; part < parts; part++)
        {
            TensorPrimitives.Add(gw.Span, sums.AsSpan(2 * part * each, each), gw.Span);
            TensorPrimitives.Add(gb.Span, sums.AsSpan((2 * part + 1) * each, each), gb.Span);
        }
        ArrayPool<T>.Shared.Return(sums);
    }

    private static void Normalize<T>(ReadOnlySpan<T> x, double mean, double inverse, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(x, T.CreateTruncating(mean), y);
        TensorPrimitives.Multiply(y, T.CreateTruncating(inverse), y);
    }

    private static void Scale<T>(int size, ReadOnlySpan<T> x, ReadOnlySpan<T> factors, Span<T> y) where T : unmanaged, INumber<T>
    {
        if (size == 1)
        {
            TensorPrimitives.Multiply(x, factors, y);
            return;
        }
        for (int c = 0; c < factors.Length; c++) TensorPrimitives.Multiply(x.Slice(c * size, size), factors[c], y.Slice(c * size, size));
    }

    private static void Shift<T>(int size, Span<T> y, ReadOnlySpan<T> terms) where T : unmanaged, INumber<T>
    {
        if (size == 1)
        {
            TensorPrimitives.Add(y, terms, y);
            return;
        }
        for (int c = 0; c < terms.Length; c++) TensorPrimitives.Add(y.Slice(c * size, size), terms[c], y.Slice(c * size, size));
    }

    private static void AddSums<T>(int size, ReadOnlySpan<T> g, ReadOnlySpan<T> normal, Span<T> weights, Span<T> biases) where T : unmanaged, INumber<T>
    {
        if (size == 1)
        {
            TensorPrimitives.MultiplyAdd(g, normal, weights, weights);
            TensorPrimitives.Add(biases, g, biases);
            return;
        }
        for (int c = 0; c < weights.Length; c++)
        {
            ReadOnlySpan<T> part = g.Slice(c * size, size);
            weights[c] += T.CreateTruncating(Moments.Dot(part, normal.Slice(c * size, size)));
            biases[c] += T.CreateTruncating(Moments.Sum(part));
        }
    }
}
