using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// The correlation of many small images. They are laid out (block of images, height, width, channel, image in the block),
/// a block being as wide as the register tile: a tile's columns are one position of as many images, so that none goes to
/// waste, and taps in the padding are left out. What neighbouring taps see lies one after the other.
/// </summary>
internal readonly unsafe struct BatchCorrelation<T> where T : unmanaged, INumber<T>
{
    /// <summary>What results see of the source.</summary>
    public required AxisView Height { get; init; }

    public required AxisView Width { get; init; }

    /// <summary>Images.</summary>
    public required int Batch { get; init; }

    /// <summary>Channels that each result is made of.</summary>
    public required int Channels { get; init; }

    /// <summary>Channels of the result.</summary>
    public required int Results { get; init; }

    /// <summary>In the kernels, from one channel of the result to the next.</summary>
    public required int ResultStride { get; init; }

    /// <summary>In the kernels, from one channel of the images to the next.</summary>
    public required int ChannelStride { get; init; }

    /// <summary>Taps of a line of the kernel.</summary>
    public required int KernelWidth { get; init; }

    /// <summary>Taps of the kernel.</summary>
    public required int KernelSize { get; init; }

    private int SourceSize => Height.Sources * Width.Sources;

    private int TargetSize => Height.Spots.Length * Width.Spots.Length;

    private int Depth => Channels * KernelSize;

    // From one point of the laid-out images to the next: a cache line more than they need, so that points do not compete for the same ones.
    private int PointSize(int columns) => Channels * columns + 64 / sizeof(T);

    /// <summary>All results of all images.</summary>
    /// <param name="x">The images, (image, channel, height, width).</param>
    /// <param name="w">The kernels.</param>
    /// <param name="bias">One number for each channel of the result; null for none.</param>
    /// <param name="y">The results, laid out like the images.</param>
    public void Run<TTile>(T* x, T* w, T* bias, T* y) where TTile : struct, ITile<T>
    {
        var rows = new Rows<TTile, T>(Results);
        int blocks = (Batch + TTile.Columns - 1) / TTile.Columns;
        int images = blocks * SourceSize * PointSize(TTile.Columns), kernels = rows.Padded * Depth;
        T[] scratch = ArrayPool<T>.Shared.Rent(images + kernels + 64 / sizeof(T));
        int[] places = ArrayPool<int>.Shared.Rent(Depth);
        int[] starts = FindPlaces(TTile.Columns, places);
        fixed (T* start = scratch)
        fixed (int* at = places)
        {
            T* laid = (T*)(((nint)start + 63) & ~(nint)63);
            var all = new All<TTile> { Of = this, Rows = rows, X = x, W = w, Bias = bias, Y = y, Laid = laid, Packed = laid + images, Places = at, Starts = starts };
            Threads.For(blocks * Channels + rows.Panels, (long)images + kernels, new Laying<TTile>(all));
            Threads.For(blocks * rows.Panels, (long)blocks * TTile.Columns * TargetSize * rows.Padded * Depth / 16, new Multiplying<TTile>(all));
        }
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<T>.Shared.Return(scratch);
    }

    // Where the rows of a tile lie, counted from the first tap of the phase; and where each phase's rows start.
    private int[] FindPlaces(int columns, int[] places)
    {
        var starts = new int[Height.Taps.Length * Width.Taps.Length];
        int p = 0;
        for (int h = 0; h < Height.Taps.Length; h++)
            for (int v = 0; v < Width.Taps.Length; v++)
            {
                starts[h * Width.Taps.Length + v] = p;
                for (int i = 0; i < Height.Taps[h].Length; i++)
                    for (int j = 0; j < Width.Taps[v].Length; j++)
                        for (int c = 0; c < Channels; c++)
                            places[p++] = (i * Height.Step * Width.Sources + j * Width.Step) * PointSize(columns) + c * columns;
            }
        return starts;
    }

    private struct All<TTile> where TTile : struct, ITile<T>
    {
        public BatchCorrelation<T> Of;
        public Rows<TTile, T> Rows;
        public T* X, W, Bias, Y, Laid, Packed;
        public int* Places;
        public int[] Starts;

        public readonly int ImagesIn(int block) => Math.Min(TTile.Columns, Of.Batch - block * TTile.Columns);
    }

    // Pieces are panels of kernels, then channels of blocks.
    private readonly struct Laying<TTile>(All<TTile> all) : IPieces where TTile : struct, ITile<T>
    {
        public void Run(int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                int piece = i - all.Rows.Panels;
                if (piece < 0) PackKernels(i);
                else LayImages(piece / all.Of.Channels, piece % all.Of.Channels);
            }
        }

        private void LayImages(int block, int channel)
        {
            BatchCorrelation<T> of = all.Of;
            int count = all.ImagesIn(block), size = of.SourceSize, point = of.PointSize(TTile.Columns);
            T** images = stackalloc T*[count];
            for (int i = 0; i < count; i++) images[i] = all.X + ((long)(block * TTile.Columns + i) * of.Channels + channel) * size;
            Transpose(images, count, size, point, all.Laid + (long)block * size * point + channel * TTile.Columns);
        }

        // Phase by phase, tap by tap, the channels of a tap one after the other.
        private void PackKernels(int panel)
        {
            BatchCorrelation<T> of = all.Of;
            int start = all.Rows.Start(panel), height = all.Rows.Height(panel), count = Math.Min(height, of.Results - start);
            T* kernels = stackalloc T[of.KernelSize * height];
            T** lines = stackalloc T*[count];
            new Span<T>(kernels, of.KernelSize * height).Clear();
            for (int c = 0; c < of.Channels; c++)
            {
                for (int i = 0; i < count; i++) lines[i] = all.W + (long)(start + i) * of.ResultStride + c * of.ChannelStride;
                Transpose(lines, count, of.KernelSize, height, kernels);
                T* to = all.Packed + (long)start * of.Depth + c * height;
                foreach (int[] h in of.Height.Taps)
                    foreach (int[] v in of.Width.Taps)
                        foreach (int i in h)
                            foreach (int j in v)
                            {
                                Copy(kernels + (i * of.KernelWidth + j) * height, to, height);
                                to += of.Channels * height;
                            }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Copy(T* from, T* to, int count)
        {
            for (int i = 0; i < count; i++) to[i] = from[i];
        }
    }

    // Pieces are pairs of a block and a panel of kernels.
    private readonly struct Multiplying<TTile>(All<TTile> all) : IPieces where TTile : struct, ITile<T>
    {
        public void Run(int from, int to)
        {
            T[] scratch = ArrayPool<T>.Shared.Rent(TTile.Tall * all.Of.TargetSize * TTile.Columns);
            fixed (T* sums = scratch)
            {
                for (int i = from; i < to; i++)
                {
                    int block = i / all.Rows.Panels, panel = i % all.Rows.Panels;
                    Multiply(block, panel, sums);
                    Write(block, panel, sums);
                }
            }
            ArrayPool<T>.Shared.Return(scratch);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Multiply(int block, int panel, T* sums)
        {
            BatchCorrelation<T> of = all.Of;
            AxisView tall = of.Height, wide = of.Width;
            int start = all.Rows.Start(panel), height = all.Rows.Height(panel), channels = of.Channels, point = of.PointSize(TTile.Columns);
            int rowOfSums = of.TargetSize * TTile.Columns;
            for (int i = 0; i < height; i++)
                new Span<T>(sums + (long)i * rowOfSums, rowOfSums).Fill(all.Bias is null || start + i >= of.Results ? T.Zero : all.Bias[start + i]);

            T* laid = all.Laid + (long)block * of.SourceSize * point, packed = all.Packed + (long)start * of.Depth;
            foreach (AxisView.Spot h in tall.Spots)
            {
                foreach (AxisView.Spot v in wide.Spots)
                {
                    int width = wide.Taps[v.Phase].Length;
                    T* origin = laid + (long)((h.Source - h.First * tall.Step) * wide.Sources + v.Source - v.First * wide.Step) * point;
                    int first = all.Starts[h.Phase * wide.Taps.Length + v.Phase] + (h.First * width + v.First) * channels;
                    bool whole = v.Count == width;
                    int runs = v.Count == 0 ? 0 : whole ? Math.Min(1, h.Count) : h.Count, depth = (whole ? h.Count : 1) * v.Count * channels;
                    for (int run = 0; run < runs; run++, first += width * channels)
                        TTile.Run(height, depth, packed + (long)first * height, origin, all.Places + first, sums, rowOfSums, true);
                    sums += TTile.Columns;
                }
            }
        }

        // From (channel, position, image) to (image, channel, position), a few images at a time: their results compete for
        // the same cache lines.
        private void Write(int block, int panel, T* sums)
        {
            const int most = 64, together = 8;
            BatchCorrelation<T> of = all.Of;
            int start = all.Rows.Start(panel), size = of.TargetSize, imageSize = of.Results * size;
            int count = Math.Min(all.Rows.Height(panel), of.Results - start) * size, images = all.ImagesIn(block);
            T* to = all.Y + (long)block * TTile.Columns * imageSize + start * size;
            T** lines = stackalloc T*[most];
            for (int first = 0; first < count; first += most)
            {
                int some = Math.Min(most, count - first);
                for (int image = 0; image < images; image += together)
                {
                    for (int i = 0; i < some; i++) lines[i] = sums + (long)(first + i) * TTile.Columns + image;
                    Transpose(lines, some, Math.Min(together, images - image), imageSize, to + first + (long)image * imageSize);
                }
            }
        }
    }

    private static void Transpose(T** from, int count, int depth, long width, T* to)
    {
        if (sizeof(T) == 4) Transposition.OfFours((uint**)from, count, depth, width, (uint*)to);
        else Transposition.OfEights((ulong**)from, count, depth, width, (ulong*)to);
    }
}
