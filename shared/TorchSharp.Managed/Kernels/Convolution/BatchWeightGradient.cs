using System.Buffers;
using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// gw[k, c, t] = Σ over images n and positions i of gy[n, k, i] · x[n, c, at(i, t)], for many small images with several
/// channels. Channels lie innermost in the images, which have their padding: what a line of taps sees is a stretch of
/// memory, and a product adds up all images and positions in their order.
/// </summary>
internal readonly unsafe struct BatchWeightGradient<T>(ConvolutionShape shape) where T : unmanaged, INumber<T>
{
    private const int DepthOfBlock = 256;

    // Lines and columns that the kernel sees, padding included.
    private int Lines => (shape.Height.Out - 1) * shape.Height.Stride + shape.Height.Span;

    private int Columns => (shape.Width.Out - 1) * shape.Width.Stride + shape.Width.Kernel;

    private int ImageSize => Lines * Columns * shape.InChannels;

    private int Depth => shape.Batch * shape.OutSize;

    public void Run<TTile>(T* x, T* gy, T* gw) where TTile : struct, ITile<T>
    {
        var rows = new Rows<TTile, T>(shape.OutChannels);
        int tiles = (shape.Width.Kernel * shape.InChannels + TTile.Columns - 1) / TTile.Columns;
        int images = shape.Batch * ImageSize + TTile.Columns, gradients = rows.Padded * Depth, width = shape.Height.Kernel * tiles * TTile.Columns;
        T[] scratch = ArrayPool<T>.Shared.Rent(gradients + images + rows.Padded * width);
        int[] places = ArrayPool<int>.Shared.Rent(Depth);
        FindPlaces(places);
        fixed (T* start = scratch)
        fixed (int* at = places)
        {
            var all = new All<TTile>
            {
                Of = this, Rows = rows, X = x, Gradients = gy, Packed = start, Laid = start + gradients, Sums = start + gradients + images,
                Places = at, Tiles = tiles, Width = width,
            };
            Threads.For(shape.Batch, gradients + images, new Laying<TTile>(all));
            Threads.For(shape.Height.Kernel * tiles, (long)rows.Padded * width * Depth / 16, new Multiplying<TTile>(all));
            Write(all.Sums, width, tiles * TTile.Columns, gw);
        }
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<T>.Shared.Return(scratch);
    }

    private void FindPlaces(int[] places)
    {
        int p = 0;
        for (int n = 0; n < shape.Batch; n++)
            for (int h = 0; h < shape.Height.Out; h++)
                for (int v = 0; v < shape.Width.Out; v++)
                    places[p++] = n * ImageSize + (h * shape.Height.Stride * Columns + v * shape.Width.Stride) * shape.InChannels;
    }

    // From (result, tap, channel) to (result, channel, tap).
    private void Write(T* sums, int width, int lineWidth, T* gw)
    {
        T** taps = stackalloc T*[shape.KernelSize];
        for (int k = 0; k < shape.OutChannels; k++, sums += width)
        {
            int t = 0;
            for (int h = 0; h < shape.Height.Kernel; h++)
                for (int v = 0; v < shape.Width.Kernel; v++)
                    taps[t++] = sums + h * lineWidth + v * shape.InChannels;
            Transpose(taps, t, shape.InChannels, t, gw + (long)k * shape.Window);
        }
    }

    private ConvolutionShape Shape => shape;

    private struct All<TTile> where TTile : struct, ITile<T>
    {
        public BatchWeightGradient<T> Of;
        public Rows<TTile, T> Rows;
        public T* X, Gradients, Packed, Laid, Sums;
        public int* Places;
        public int Tiles, Width;
    }

    // Pieces are images.
    private readonly struct Laying<TTile>(All<TTile> all) : IPieces where TTile : struct, ITile<T>
    {
        public void Run(int from, int to)
        {
            for (int n = from; n < to; n++)
            {
                LayImage(n);
                PackGradients(n);
            }
        }

        private void LayImage(int n)
        {
            ConvolutionShape s = all.Of.Shape;
            int channels = s.InChannels, before = s.Height.Padding, left = s.Width.Padding;
            int lines = Math.Min(s.Height.In, all.Of.Lines - before), width = Math.Min(s.Width.In, all.Of.Columns - left);
            T* to = all.Laid + (long)n * all.Of.ImageSize;
            if (lines < all.Of.Lines || width < all.Of.Columns) new Span<T>(to, all.Of.ImageSize).Clear();
            if (width <= 0) return;
            T** planes = stackalloc T*[channels];
            for (int h = 0; h < lines; h++)
            {
                for (int c = 0; c < channels; c++) planes[c] = all.X + ((long)n * channels + c) * s.InSize + h * s.Width.In;
                Transpose(planes, channels, width, channels, to + ((h + before) * all.Of.Columns + left) * channels);
            }
        }

        private void PackGradients(int n)
        {
            ConvolutionShape s = all.Of.Shape;
            T** planes = stackalloc T*[TTile.Tall];
            for (int panel = 0; panel < all.Rows.Panels; panel++)
            {
                int start = all.Rows.Start(panel), height = all.Rows.Height(panel), count = Math.Min(height, s.OutChannels - start);
                for (int i = 0; i < count; i++) planes[i] = all.Gradients + ((long)n * s.OutChannels + start + i) * s.OutSize;
                Transpose(planes, count, s.OutSize, height, all.Packed + (long)start * all.Of.Depth + (long)n * s.OutSize * height);
            }
        }
    }

    // Pieces are pairs of a line of taps and a tile of what it sees.
    private readonly struct Multiplying<TTile>(All<TTile> all) : IPieces where TTile : struct, ITile<T>
    {
        public void Run(int from, int to)
        {
            ConvolutionShape s = all.Of.Shape;
            int depth = all.Of.Depth;
            for (int i = from; i < to; i++)
            {
                T* seen = all.Laid + (long)(i / all.Tiles) * s.Height.Dilation * all.Of.Columns * s.InChannels + i % all.Tiles * TTile.Columns;
                for (int first = 0; first < depth; first += DepthOfBlock)
                {
                    int some = Math.Min(DepthOfBlock, depth - first);
                    for (int panel = 0; panel < all.Rows.Panels; panel++)
                    {
                        int start = all.Rows.Start(panel), height = all.Rows.Height(panel);
                        T* gradients = all.Packed + (long)start * depth + (long)first * height;
                        T* sums = all.Sums + (long)start * all.Width + i * TTile.Columns;
                        TTile.Run(height, some, gradients, seen, all.Places + first, sums, all.Width, first > 0);
                    }
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
