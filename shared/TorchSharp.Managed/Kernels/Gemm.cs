using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels;

/// <summary>
/// C = A · B for a row-major C and factors that come in panels. Blocks of both are packed so that the register tile
/// reads them from front to back: a block of B's rows stays in the outer cache, one of A in the middle one, and the
/// panel of B that is being worked on in the inner one. Each element of C is summed in one order, whatever the number of
/// threads.
/// </summary>
internal static unsafe class Gemm
{
    private const int BlockK = 256;
    private const int BlockPanels = 20;     // of A
    private const int BlockN = 4096;
    private const int MaxRows = 4096;       // of A that are packed at a time

    /// <summary>Both factors anywhere in memory.</summary>
    public static void Run<T>(int m, int n, int k, StridedPanels<T> a, StridedPanels<T> b, T* c, int cRow, Bias<T> bias = default)
        where T : unmanaged, INumber<T> =>
        Run<T, StridedPanels<T>, StridedPanels<T>>(m, n, k, a, b, c, cRow, bias);

    /// <param name="m">Rows of A and C.</param>
    /// <param name="n">Columns of B and C.</param>
    /// <param name="k">Columns of A, rows of B.</param>
    /// <param name="a">Lines are rows.</param>
    /// <param name="b">Lines are columns.</param>
    /// <param name="c">The first element of C, whose columns lie side by side.</param>
    /// <param name="cRow">From one row of C to the next.</param>
    /// <param name="bias">What the product is added to.</param>
    public static void Run<T, TA, TB>(int m, int n, int k, TA a, TB b, T* c, int cRow, Bias<T> bias = default)
        where T : unmanaged, INumber<T>
        where TA : struct, IPanels<T>
        where TB : struct, IPanels<T>
    {
        if (m == 0 || n == 0) return;
        if (Vector512.IsHardwareAccelerated) new Product<T, WideTile<T>, TA, TB>(m, n, k, a, b, c, cRow, bias).Run();
        else new Product<T, NarrowTile<T>, TA, TB>(m, n, k, a, b, c, cRow, bias).Run();
    }

    private readonly struct Product<T, TTile, TA, TB>(int m, int n, int k, TA a, TB b, T* c, int cRow, Bias<T> bias)
        where T : unmanaged, INumber<T>
        where TTile : struct, ITile<T>
        where TA : struct, IPanels<T>
        where TB : struct, IPanels<T>
    {
        public void Run()
        {
            if (!bias.IsNothing || k == 0) FillIn();

            // So few rows that reading B's panels where they are costs less than copying them.
            bool inPlace = typeof(TB) == typeof(StridedPanels<T>) && m <= 2 * TTile.Tall && ((StridedPanels<T>)(object)b).AreInPlace;
            int depth = Math.Min(k, BlockK), tall = Math.Min(m, MaxRows), wide = Math.Min(n, BlockN);
            T[] forA = ArrayPool<T>.Shared.Rent(new Rows<TTile, T>(tall).Padded * depth + Slack);
            T[] forB = ArrayPool<T>.Shared.Rent((inPlace ? TTile.Columns : Up(wide, TTile.Columns)) * depth + Slack);
            fixed (T* startA = forA, startB = forB)
            {
                T* packedA = Aligned(startA), packedB = Aligned(startB);
                for (int j0 = 0; j0 < n; j0 += BlockN)
                    for (int k0 = 0; k0 < k; k0 += BlockK)
                        for (int i0 = 0; i0 < m; i0 += MaxRows)
                        {
                            Block block = new()
                            {
                                Row = i0, Column = j0, Start = k0, Depth = Math.Min(BlockK, k - k0),
                                Rows = new(Math.Min(MaxRows, m - i0)), Columns = Math.Min(BlockN, n - j0),
                                A = packedA, B = packedB, InPlace = inPlace, Add = k0 > 0 || bias.Accumulate || !bias.IsNothing,
                            };
                            Multiply(block, packB: i0 == 0);
                        }
            }
            ArrayPool<T>.Shared.Return(forA);
            ArrayPool<T>.Shared.Return(forB);
        }

        private static int Slack => 64 / sizeof(T);

        private static T* Aligned(T* start) => (T*)(((nint)start + 63) & ~(nint)63);

        private void Multiply(Block block, bool packB)
        {
            long size = (long)block.Rows.Count * block.Columns * block.Depth;
            int panelsA = block.Rows.Panels, panelsB = (block.Columns + TTile.Columns - 1) / TTile.Columns;
            Packing packing = new(this, block, panelsA);
            int panels = panelsA + (block.InPlace ? (block.Columns % TTile.Columns == 0 ? 0 : 1) : packB ? panelsB : 0);
            Threads.For(panels, (long)panels * TTile.Columns * block.Depth, packing);

            // Sixteen multiplications take as long as one addition that waits for memory.
            int blocksA = (panelsA + BlockPanels - 1) / BlockPanels;
            int stripes = blocksA >= 2 * Threads.Count ? 1 : Math.Min(panelsB, 16);
            Threads.For(blocksA * stripes, size / 16, new Tiles(this, block, panelsB, stripes));
        }

        private void FillIn() => Threads.For(m, (long)m * n, new Filling(this));

        private readonly struct Filling(Product<T, TTile, TA, TB> product) : IPieces
        {
            public void Run(int from, int to)
            {
                for (int i = from; i < to; i++) product.FillIn(i);
            }
        }

        private void FillIn(int row)
        {
            Span<T> line = new(c + (long)row * cRow, n);
            if (!bias.Accumulate) line.Clear();
            if (bias.PerRow is not null) TensorPrimitives.Add(line, bias.PerRow[row], line);
            if (bias.PerColumn is not null) TensorPrimitives.Add(line, new ReadOnlySpan<T>(bias.PerColumn, n), line);
        }

        private static int Up(int count, int unit) => (count + unit - 1) / unit * unit;

        // A block of the product: some rows, some columns, some summands.
        private struct Block
        {
            public int Row, Column, Start, Depth, Columns;
            public Rows<TTile, T> Rows;
            public T* A, B;
            public bool InPlace, Add;
        }

        private readonly struct Packing(Product<T, TTile, TA, TB> product, Block block, int panelsA) : IPieces
        {
            public void Run(int from, int to)
            {
                for (int i = from; i < to; i++)
                {
                    if (i < panelsA) PackA(i);
                    else if (block.InPlace) PackB(block.Columns / TTile.Columns, 0);
                    else PackB(i - panelsA, i - panelsA);
                }
            }

            private void PackA(int panel)
            {
                int row = block.Rows.Start(panel), height = block.Rows.Height(panel);
                product.A.Pack(
                    block.Row + row, Math.Min(height, block.Rows.Count - row), block.Start, block.Depth, height, block.A + (long)row * block.Depth);
            }

            private void PackB(int panel, int slot)
            {
                int column = panel * TTile.Columns;
                product.B.Pack(
                    block.Column + column, Math.Min(TTile.Columns, block.Columns - column), block.Start, block.Depth, TTile.Columns,
                    block.B + (long)slot * TTile.Columns * block.Depth);
            }
        }

        // Pieces are pairs of a block of rows and a stripe of columns.
        private readonly struct Tiles(Product<T, TTile, TA, TB> product, Block block, int panelsB, int stripes) : IPieces
        {
            public void Run(int from, int to)
            {
                for (int i = from; i < to; i++)
                {
                    int stripe = i % stripes;
                    Stripe(i / stripes * BlockPanels, panelsB * stripe / stripes, panelsB * (stripe + 1) / stripes);
                }
            }

            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            private void Stripe(int firstOfA, int firstPanel, int endPanel)
            {
                Rows<TTile, T> rows = block.Rows;
                int depth = block.Depth, cRow = product.CRow;
                int endOfA = Math.Min(rows.Panels, firstOfA + BlockPanels);
                T* edge = stackalloc T[TTile.Tall * TTile.Columns];
                int* lines = stackalloc int[2 * BlockK], inPlace = lines + BlockK;
                for (int p = 0; p < depth; p++) lines[p] = p * TTile.Columns;
                if (block.InPlace) product.RowsInPlace(depth, inPlace);
                for (int panel = firstPanel; panel < endPanel; panel++)
                {
                    int column = panel * TTile.Columns, wide = Math.Min(TTile.Columns, block.Columns - column);
                    T* b = block.B + (long)column * depth;
                    int* bRows = lines;
                    if (block.InPlace)
                    {
                        bool whole = wide == TTile.Columns;
                        b = whole ? product.InPlace(block.Column + column, block.Start) : block.B;
                        if (whole) bRows = inPlace;
                    }
                    T* columnC = product.C + (long)block.Row * cRow + block.Column + column;
                    for (int i = firstOfA; i < endOfA; i++)
                    {
                        int row = rows.Start(i), height = rows.Height(i);
                        T* a = block.A + (long)row * depth, at = columnC + (long)row * cRow;
                        if (wide == TTile.Columns && row + height <= rows.Count)
                        {
                            TTile.Run(height, depth, a, b, bRows, at, cRow, block.Add);
                        }
                        else
                        {
                            TTile.Run(height, depth, a, b, bRows, edge, TTile.Columns, false);
                            CopyEdge(edge, at, cRow, Math.Min(height, rows.Count - row), wide, block.Add);
                        }
                    }
                }
            }

            private static void CopyEdge(T* edge, T* c, int cRow, int height, int wide, bool add)
            {
                for (int i = 0; i < height; i++, c += cRow, edge += TTile.Columns)
                    for (int j = 0; j < wide; j++) c[j] = add ? c[j] + edge[j] : edge[j];
            }
        }

        private TA A => a;

        private TB B => b;

        private T* C => c;

        private int CRow => cRow;

        private T* InPlace(int column, int start) => ((StridedPanels<T>)(object)b).At(column, start);

        private void RowsInPlace(int depth, int* rows)
        {
            int stride = ((StridedPanels<T>)(object)b).DepthStride;
            for (int p = 0; p < depth; p++) rows[p] = p * stride;
        }
    }
}
