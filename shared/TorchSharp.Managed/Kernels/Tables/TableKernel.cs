using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Tables;

/// <summary>Reading rows of a table and adding to them.</summary>
internal static class TableKernel
{
    /// <summary>y[i] = table[rows[i]].</summary>
    public static void Read<T>(int width, ReadOnlyMemory<T> table, long[] rows, Memory<T> y) where T : unmanaged =>
        Threads.For(rows.Length, y.Length, (from, to) =>
        {
            for (int i = from; i < to; i++) table.Span.Slice((int)rows[i] * width, width).CopyTo(y.Span[(i * width)..]);
        });

    /// <summary>table[rows[i]] += weights[i] · x[i], in order, into zeros; no weights stand for ones.</summary>
    public static void Add<T>(int width, ReadOnlyMemory<T> x, long[] rows, double[]? weights, Memory<T> table) where T : unmanaged, INumber<T>
    {
        table.Span.Clear();
        for (int i = 0; i < rows.Length; i++)
        {
            Span<T> row = table.Span.Slice((int)rows[i] * width, width);
            ReadOnlySpan<T> more = x.Span.Slice(i * width, width);
            if (weights is null) TensorPrimitives.Add(row, more, row);
            else if (weights[i] != 0) TensorPrimitives.MultiplyAdd(more, T.CreateTruncating(weights[i]), row, row);
        }
    }
}
