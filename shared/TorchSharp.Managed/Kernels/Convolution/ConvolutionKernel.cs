using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// The three faces of a convolution, which is linear in the images and in the kernels: y from x and w, the gradient of x
/// from that of y and w, the gradient of w from x and that of y. Images become columns, and the rest is products of
/// matrices; small images share one product. All tensors are contiguous.
/// </summary>
internal static class ConvolutionKernel
{
    private const int Columns = 512;        // that one product should have
    private const int Parts = 8;            // at most, of the sum over images in the gradient of w

    /// <param name="bias">One number for each output channel, or none.</param>
    public static void Forward<T>(ConvolutionShape s, ReadOnlyMemory<T> x, ReadOnlyMemory<T> w, ReadOnlyMemory<T> bias, Memory<T> y)
        where T : unmanaged, INumber<T>
    {
        if (s.Work == 0)
        {
            y.Span.Clear();
        }
        else if (s.IsWhole)
        {
            // (images, window) · (window, channels)
            Rows(s.Batch, s.OutChannels, s.Window, x, s.Window, 1, w, 1, s.Window, y);
        }
        else
        {
            int images = ImagesPerProduct(s);
            Threads.For(Pieces(s.Batch, images), s.Work, (from, to) =>
            {
                using var scratch = new Scratch<T>(s, images);
                for (int piece = from; piece < to; piece++)
                {
                    int first = piece * images, count = Math.Min(images, s.Batch - first);
                    for (int g = 0; g < s.Groups; g++) ForwardGroup(s, first, count, g, x.Span, w.Span, y.Span, scratch);
                }
            });
        }
        if (!bias.IsEmpty) AddBias(s.Batch, s.OutChannels, s.OutSize, bias, y);
    }

    /// <param name="bias">One number for each input channel, or none: a transposed convolution has one.</param>
    public static void GradInput<T>(ConvolutionShape s, ReadOnlyMemory<T> gy, ReadOnlyMemory<T> w, ReadOnlyMemory<T> bias, Memory<T> gx)
        where T : unmanaged, INumber<T>
    {
        if (s.Work == 0)
        {
            gx.Span.Clear();
        }
        else if (s.IsWhole)
        {
            // (images, channels) · (channels, window)
            Rows(s.Batch, s.Window, s.OutChannels, gy, s.OutChannels, 1, w, s.Window, 1, gx);
        }
        else
        {
            int images = ImagesPerProduct(s);
            Threads.For(Pieces(s.Batch, images), s.Work, (from, to) =>
            {
                using var scratch = new Scratch<T>(s, images);
                for (int piece = from; piece < to; piece++)
                {
                    int first = piece * images, count = Math.Min(images, s.Batch - first);
                    for (int g = 0; g < s.Groups; g++) GradInputGroup(s, first, count, g, gy.Span, w.Span, gx.Span, scratch);
                }
            });
        }
        if (!bias.IsEmpty) AddBias(s.Batch, s.InChannels, s.InSize, bias, gx);
    }

    public static void GradWeight<T>(ConvolutionShape s, ReadOnlyMemory<T> x, ReadOnlyMemory<T> gy, Memory<T> gw)
        where T : unmanaged, INumber<T>
    {
        gw.Span.Clear();
        if (s.Work == 0) return;
        if (s.IsWhole)
        {
            // (channels, images) · (images, window)
            Rows(s.OutChannels, s.Window, s.Batch, gy, 1, s.OutChannels, x, s.Window, 1, gw);
            return;
        }

        // The images are cut into parts that depend on their number alone, so that the sum does not depend on the threads.
        int images = ImagesPerProduct(s), pieces = Pieces(s.Batch, images), parts = Math.Min(Parts, pieces), size = gw.Length;
        T[] sums = ArrayPool<T>.Shared.Rent(parts * size);
        sums.AsSpan(0, parts * size).Clear();
        Threads.For(parts, s.Work, (from, to) =>
        {
            using var scratch = new Scratch<T>(s, images);
            for (int part = from; part < to; part++)
            {
                Span<T> sum = sums.AsSpan(part * size, size);
                for (int piece = (int)((long)pieces * part / parts); piece < (int)((long)pieces * (part + 1) / parts); piece++)
                {
                    int first = piece * images, count = Math.Min(images, s.Batch - first);
                    for (int g = 0; g < s.Groups; g++) GradWeightGroup(s, first, count, g, x.Span, gy.Span, sum, scratch);
                }
            }
        });
        for (int part = 0; part < parts; part++) TensorPrimitives.Add(gw.Span, sums.AsSpan(part * size, size), gw.Span);
        ArrayPool<T>.Shared.Return(sums);
    }

    private static void ForwardGroup<T>(
        ConvolutionShape s, int first, int count, int g, ReadOnlySpan<T> x, ReadOnlySpan<T> w, Span<T> y, Scratch<T> scratch)
        where T : unmanaged, INumber<T>
    {
        int outSize = s.OutSize, columns = count * outSize;
        ReadOnlySpan<T> kernels = w.Slice(g * s.GroupOut * s.Window, s.GroupOut * s.Window);
        ReadOnlySpan<T> seen = Seen(s, first, count, g, x, scratch);
        Span<T> product = count == 1 ? OutputOf(s, y, first, g) : scratch.Outputs.AsSpan(0, s.GroupOut * columns);
        Product(s.GroupOut, columns, s.Window, kernels, s.Window, 1, seen, columns, 1, product);
        if (count > 1) Spread(s.GroupOut, outSize, count, product, y, (first * s.OutChannels + g * s.GroupOut) * outSize, s.OutChannels * outSize);
    }

    private static void GradInputGroup<T>(
        ConvolutionShape s, int first, int count, int g, ReadOnlySpan<T> gy, ReadOnlySpan<T> w, Span<T> gx, Scratch<T> scratch)
        where T : unmanaged, INumber<T>
    {
        int columns = count * s.OutSize, inSize = s.GroupIn * s.InSize;
        ReadOnlySpan<T> kernels = w.Slice(g * s.GroupOut * s.Window, s.GroupOut * s.Window);
        ReadOnlySpan<T> outputs = Outputs(s, first, count, g, gy, scratch);
        if (s.IsPointwise && count == 1)
        {
            Span<T> image = gx.Slice((first * s.InChannels + g * s.GroupIn) * s.InSize, inSize);
            Product(s.Window, columns, s.GroupOut, kernels, 1, s.Window, outputs, columns, 1, image);
            return;
        }
        Span<T> seen = scratch.Columns.AsSpan(0, s.Window * columns);
        Product(s.Window, columns, s.GroupOut, kernels, 1, s.Window, outputs, columns, 1, seen);
        for (int i = 0; i < count; i++)
        {
            Span<T> image = gx.Slice(((first + i) * s.InChannels + g * s.GroupIn) * s.InSize, inSize);
            image.Clear();
            ColumnKernel.AddToImage<T>(s, s.GroupIn, seen[(i * s.OutSize)..], columns, image);
        }
    }

    private static void GradWeightGroup<T>(
        ConvolutionShape s, int first, int count, int g, ReadOnlySpan<T> x, ReadOnlySpan<T> gy, Span<T> sum, Scratch<T> scratch)
        where T : unmanaged, INumber<T>
    {
        int columns = count * s.OutSize, size = s.GroupOut * s.Window;
        ReadOnlySpan<T> outputs = Outputs(s, first, count, g, gy, scratch);
        ReadOnlySpan<T> seen = Seen(s, first, count, g, x, scratch);
        Span<T> product = scratch.Weights.AsSpan(0, size);
        Product(s.GroupOut, s.Window, columns, outputs, columns, 1, seen, 1, columns, product);
        Span<T> target = sum.Slice(g * size, size);
        TensorPrimitives.Add(target, product, target);
    }

    // The columns of some images: (window, images · positions).
    private static ReadOnlySpan<T> Seen<T>(ConvolutionShape s, int first, int count, int g, ReadOnlySpan<T> x, Scratch<T> scratch)
        where T : unmanaged, INumber<T>
    {
        int inSize = s.GroupIn * s.InSize, columns = count * s.OutSize;
        if (s.IsPointwise && count == 1) return x.Slice((first * s.InChannels + g * s.GroupIn) * s.InSize, inSize);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<T> image = x.Slice(((first + i) * s.InChannels + g * s.GroupIn) * s.InSize, inSize);
            ColumnKernel.FromImage(s, s.GroupIn, image, scratch.Columns.AsSpan(i * s.OutSize), columns);
        }
        return scratch.Columns.AsSpan(0, s.Window * columns);
    }

    // Some output images beside each other: (channels, images · positions).
    private static ReadOnlySpan<T> Outputs<T>(ConvolutionShape s, int first, int count, int g, ReadOnlySpan<T> y, Scratch<T> scratch)
        where T : unmanaged, INumber<T>
    {
        int outSize = s.OutSize;
        if (count == 1) return y.Slice((first * s.OutChannels + g * s.GroupOut) * outSize, s.GroupOut * outSize);
        Span<T> together = scratch.Outputs;
        for (int i = 0; i < count; i++)
            for (int k = 0; k < s.GroupOut; k++)
                y.Slice(((first + i) * s.OutChannels + g * s.GroupOut + k) * outSize, outSize).CopyTo(together[((k * count + i) * outSize)..]);
        return together[..(s.GroupOut * count * outSize)];
    }

    private static Span<T> OutputOf<T>(ConvolutionShape s, Span<T> y, int image, int g) =>
        y.Slice((image * s.OutChannels + g * s.GroupOut) * s.OutSize, s.GroupOut * s.OutSize);

    // From (channels, images, positions) to (images, channels, positions).
    private static void Spread<T>(int channels, int size, int count, ReadOnlySpan<T> product, Span<T> y, int start, int perImage)
    {
        for (int k = 0; k < channels; k++)
            for (int i = 0; i < count; i++)
                product.Slice((k * count + i) * size, size).CopyTo(y[(start + i * perImage + k * size)..]);
    }

    // One product, shared among threads.
    private static void Rows<T>(
        int m, int n, int k, ReadOnlyMemory<T> a, int aRow, int aColumn, ReadOnlyMemory<T> b, int bRow, int bColumn, Memory<T> c)
        where T : unmanaged, INumber<T> =>
        Product(m, n, k, a.Span, aRow, aColumn, b.Span, bRow, bColumn, c.Span);

    private static unsafe void Product<T>(
        int m, int n, int k, ReadOnlySpan<T> a, int aRow, int aColumn, ReadOnlySpan<T> b, int bRow, int bColumn, Span<T> c)
        where T : unmanaged, INumber<T>
    {
        fixed (T* pa = a, pb = b, pc = c)
            Gemm.Run(m, n, k, new StridedPanels<T>(pa, aRow, aColumn), new StridedPanels<T>(pb, bColumn, bRow), pc, n);
    }

    private static void AddBias<T>(int batch, int channels, int size, ReadOnlyMemory<T> bias, Memory<T> y) where T : unmanaged, INumber<T> =>
        Threads.For(batch * channels, y.Length, (from, to) =>
        {
            for (int i = from; i < to; i++)
            {
                Span<T> plane = y.Span.Slice(i * size, size);
                TensorPrimitives.Add(plane, bias.Span[i % channels], plane);
            }
        });

    private static int ImagesPerProduct(ConvolutionShape s) => Math.Clamp(Columns / s.OutSize, 1, s.Batch);

    private static int Pieces(int batch, int images) => (batch + images - 1) / images;

    // What one thread works with.
    private sealed class Scratch<T>(ConvolutionShape s, int images) : IDisposable
    {
        public T[] Columns { get; } = ArrayPool<T>.Shared.Rent(s.Window * s.OutSize * images);

        public T[] Outputs { get; } = ArrayPool<T>.Shared.Rent(images == 1 ? 0 : s.GroupOut * s.OutSize * images);

        public T[] Weights { get; } = ArrayPool<T>.Shared.Rent(s.GroupOut * s.Window);

        public void Dispose()
        {
            ArrayPool<T>.Shared.Return(Columns);
            ArrayPool<T>.Shared.Return(Outputs);
            ArrayPool<T>.Shared.Return(Weights);
        }
    }
}
