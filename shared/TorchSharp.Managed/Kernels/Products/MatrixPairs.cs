using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Products;

/// <summary>A batch of products of matrices of the same sizes and strides, the results one after the other.</summary>
internal readonly unsafe struct MatrixPairs<T> where T : unmanaged, INumber<T>
{
    // Long products of few elements are cut into so many summands each.
    private const int DepthOfPart = 4096;

    public required int Rows { get; init; }

    public required int Depth { get; init; }

    public required int Columns { get; init; }

    public required long RowA { get; init; }

    public required long ColumnA { get; init; }

    public required long RowB { get; init; }

    public required long ColumnB { get; init; }

    /// <summary>Where the left factors start.</summary>
    public required int[] StartsA { get; init; }

    /// <summary>Where the right factors start; as many.</summary>
    public required int[] StartsB { get; init; }

    /// <summary>c = a · b for each pair.</summary>
    public void Multiply(T* a, T* b, T* c)
    {
        long work = (long)Rows * Columns * Depth;
        if (StartsA.Length >= 2 * Threads.Count)
        {
            Threads.For(StartsA.Length, work * StartsA.Length / 8, new Pairs(this, a, b, c));
            return;
        }
        for (int i = 0; i < StartsA.Length; i++)
        {
            T* x = a + StartsA[i], y = b + StartsB[i], to = c + (long)i * Rows * Columns;
            if (Depth >= 2 * DepthOfPart && (long)Rows * Columns <= 128 * 128) InParts(x, y, to);
            else One(Depth, x, y, to);
        }
    }

    private void One(int depth, T* a, T* b, T* c)
    {
        if (Columns == 1 || Rows == 1) Thin(depth, a, b, c);
        else if ((long)Rows * Columns * depth <= 4096) SmallProduct.Run(Rows, Columns, depth, a, RowA, ColumnA, b, RowB, ColumnB, c);
        else Gemm.Run(Rows, Columns, depth, new StridedPanels<T>(a, RowA, ColumnA), new StridedPanels<T>(b, ColumnB, RowB), c, Columns);
    }

    // One row or one column: elements of C are cut into pieces at cache lines.
    private void Thin(int depth, T* a, T* b, T* c)
    {
        bool oneColumn = Columns == 1;
        Threads.For(oneColumn ? Rows : Columns, (long)Rows * Columns * depth, new Strip(this, depth, a, b, c), 64);
    }

    // The parts are as long whatever the number of threads, and are added in their order.
    private void InParts(T* a, T* b, T* c)
    {
        int parts = Depth / DepthOfPart, size = Rows * Columns;
        T[] sums = ArrayPool<T>.Shared.Rent(parts * size);
        fixed (T* partial = sums)
        {
            Threads.For(parts, (long)size * Depth / 8, new Parts(this, parts, a, b, partial));
            Span<T> total = new(c, size);
            new ReadOnlySpan<T>(partial, size).CopyTo(total);
            for (int i = 1; i < parts; i++) TensorPrimitives.Add(total, new ReadOnlySpan<T>(partial + (long)i * size, size), total);
        }
        ArrayPool<T>.Shared.Return(sums);
    }

    private readonly struct Pairs(MatrixPairs<T> all, T* a, T* b, T* c) : IPieces
    {
        public void Run(int from, int to)
        {
            for (int i = from; i < to; i++)
                all.One(all.Depth, a + all.StartsA[i], b + all.StartsB[i], c + (long)i * all.Rows * all.Columns);
        }
    }

    private readonly struct Parts(MatrixPairs<T> all, int parts, T* a, T* b, T* partial) : IPieces
    {
        public void Run(int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                int start = i * DepthOfPart, depth = i == parts - 1 ? all.Depth - start : DepthOfPart;
                all.One(depth, a + start * all.ColumnA, b + start * all.RowB, partial + (long)i * all.Rows * all.Columns);
            }
        }
    }

    private readonly struct Strip(MatrixPairs<T> all, int depth, T* a, T* b, T* c) : IPieces
    {
        public void Run(int from, int to)
        {
            int count = to - from;
            if (all.Columns == 1) SmallProduct.Run(count, 1, depth, a + from * all.RowA, all.RowA, all.ColumnA, b, all.RowB, all.ColumnB, c + from);
            else SmallProduct.Run(1, count, depth, a, all.RowA, all.ColumnA, b + from * all.ColumnB, all.RowB, all.ColumnB, c + from);
        }
    }
}
