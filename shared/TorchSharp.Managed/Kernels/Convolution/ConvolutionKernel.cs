using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// The three faces of a convolution, which is linear in the images and in the kernels: y from x and w, the gradient of x
/// from that of y and w, the gradient of w from x and that of y. Images are laid out such that what a tap of the kernel
/// sees lies side by side, and the rest is products of matrices; small images share one. All tensors are contiguous.
/// </summary>
internal static unsafe class ConvolutionKernel
{
    private const int Columns = 512;        // that one product should have
    private const int Parts = 8;            // at most, of the sum over images in the gradient of w
    private const int Slack = 64;           // elements that a tile may read behind the end

    /// <param name="bias">One number for each output channel, or none.</param>
    public static void Forward<T>(ConvolutionShape s, ReadOnlyMemory<T> x, ReadOnlyMemory<T> w, ReadOnlyMemory<T> bias, Memory<T> y)
        where T : unmanaged, INumber<T>
    {
        if (s.Work == 0 || s.IsWhole)
        {
            // (images, window) · (window, channels)
            if (s.Work == 0) y.Span.Clear();
            else Rows(s.Batch, s.OutChannels, s.Window, x, s.Window, 1, w, 1, s.Window, y);
            if (!bias.IsEmpty) AddBias(s.Batch, s.OutChannels, s.OutSize, bias, y);
            return;
        }

        if (s.IsSmall && s.FillsBlocks)
        {
            Correlate(
                new BatchCorrelation<T>
                {
                    Height = AxisView.OfOutputs(s.Height), Width = AxisView.OfOutputs(s.Width), Batch = s.Batch, Channels = s.InChannels,
                    Results = s.OutChannels, ResultStride = s.Window, ChannelStride = s.KernelSize, KernelWidth = s.Width.Kernel, KernelSize = s.KernelSize,
                },
                x, w, bias, y);
            return;
        }

        var laid = new Lattices(Lattice.OfInputs(s.Depth), Lattice.OfInputs(s.Height), Lattice.OfInputs(s.Width));
        var correlation = new Correlation<T>
        {
            Laid = laid, Taps = Tap.OfInputs(s, laid), Channels = s.GroupIn, Results = s.GroupOut, ResultStride = s.Window, ChannelStride = s.KernelSize,
            Targets = (Target.OfOutputs(s.Depth), Target.OfOutputs(s.Height), Target.OfOutputs(s.Width)),
        };
        Correlate(s, [correlation], x, s.InChannels, w, bias, y, s.OutChannels);
    }

    /// <param name="bias">One number for each input channel, or none: a transposed convolution has one.</param>
    public static void GradInput<T>(ConvolutionShape s, ReadOnlyMemory<T> gy, ReadOnlyMemory<T> w, ReadOnlyMemory<T> bias, Memory<T> gx)
        where T : unmanaged, INumber<T>
    {
        if (s.Work == 0 || s.IsWhole)
        {
            // (images, channels) · (channels, window)
            if (s.Work == 0) gx.Span.Clear();
            else Rows(s.Batch, s.Window, s.OutChannels, gy, s.OutChannels, 1, w, s.Window, 1, gx);
            if (!bias.IsEmpty) AddBias(s.Batch, s.InChannels, s.InSize, bias, gx);
            return;
        }

        if (s.IsSmall && s.FillsBlocks)
        {
            Correlate(
                new BatchCorrelation<T>
                {
                    Height = AxisView.OfInputs(s.Height), Width = AxisView.OfInputs(s.Width), Batch = s.Batch, Channels = s.OutChannels,
                    Results = s.InChannels, ResultStride = s.KernelSize, ChannelStride = s.Window, KernelWidth = s.Width.Kernel, KernelSize = s.KernelSize,
                },
                gy, w, bias, gx);
            return;
        }

        // Every stride-th input is made with the same taps.
        var laid = new Lattices(Lattice.OfGradients(s.Depth), Lattice.OfGradients(s.Height), Lattice.OfGradients(s.Width));
        var phases = new List<Correlation<T>>();
        for (int d = 0; d < s.Depth.Stride; d++)
            for (int h = 0; h < s.Height.Stride; h++)
                for (int v = 0; v < s.Width.Stride; v++)
                    phases.Add(new Correlation<T>
                    {
                        Laid = laid, Taps = Tap.OfGradients(s, laid, d, h, v), Channels = s.GroupOut, Results = s.GroupIn,
                        ResultStride = s.KernelSize, ChannelStride = s.Window,
                        Targets = (Target.OfInputs(s.Depth, d), Target.OfInputs(s.Height, h), Target.OfInputs(s.Width, v)),
                    });
        Correlate(s, [.. phases], gy, s.OutChannels, w, bias, gx, s.InChannels);
    }

    public static void GradWeight<T>(ConvolutionShape s, ReadOnlyMemory<T> x, ReadOnlyMemory<T> gy, Memory<T> gw)
        where T : unmanaged, INumber<T>
    {
        if (s.Work == 0)
        {
            gw.Span.Clear();
            return;
        }
        if (s.IsWhole)
        {
            // (channels, images) · (images, window)
            Rows(s.OutChannels, s.Window, s.Batch, gy, 1, s.OutChannels, x, s.Window, 1, gw);
            return;
        }

        if (s.IsSmall && s.Width.Dilation == 1)
        {
            fixed (T* px = x.Span, pg = gy.Span, to = gw.Span)
            {
                var gradient = new BatchWeightGradient<T>(s);
                if (Vector512.IsHardwareAccelerated) gradient.Run<WideTile<T>>(px, pg, to);
                else gradient.Run<NarrowTile<T>>(px, pg, to);
            }
            return;
        }

        // The images are cut into parts that depend on their number alone, so that the sum does not depend on the threads.
        var inputs = new Lattices(Lattice.OfInputs(s.Depth), Lattice.OfInputs(s.Height), Lattice.OfInputs(s.Width));
        var outputs = new Lattices(Lattice.OfOutputs(s.Depth), Lattice.OfOutputs(s.Height), Lattice.OfOutputs(s.Width));
        int images = ImagesPerProduct(inputs, s.Batch), pieces = Pieces(s.Batch, images), parts = Math.Min(Parts, pieces), size = gw.Length;
        T[] sums = ArrayPool<T>.Shared.Rent(parts * size);
        sums.AsSpan(0, parts * size).Clear();
        Threads.For(parts, s.Work / 16, (from, to) =>
        {
            var together = new WeightGradient<T>(s, inputs, outputs, images);
            for (int part = from; part < to; part++)
            {
                Span<T> sum = sums.AsSpan(part * size, size);
                for (int piece = (int)((long)pieces * part / parts); piece < (int)((long)pieces * (part + 1) / parts); piece++)
                    together.Add(piece * images, Math.Min(images, s.Batch - piece * images), x.Span, gy.Span, sum);
            }
            together.Return();
        });
        sums.AsSpan(0, size).CopyTo(gw.Span);
        for (int part = 1; part < parts; part++) TensorPrimitives.Add(gw.Span, sums.AsSpan(part * size, size), gw.Span);
        ArrayPool<T>.Shared.Return(sums);
    }

    private static void Correlate<T>(BatchCorrelation<T> correlation, ReadOnlyMemory<T> source, ReadOnlyMemory<T> w, ReadOnlyMemory<T> bias, Memory<T> result)
        where T : unmanaged, INumber<T>
    {
        fixed (T* x = source.Span, kernels = w.Span, shift = bias.Span, y = result.Span)
        {
            if (Vector512.IsHardwareAccelerated) correlation.Run<WideTile<T>>(x, kernels, shift, y);
            else correlation.Run<NarrowTile<T>>(x, kernels, shift, y);
        }
    }

    // The correlations of all groups and images; their targets together are the whole result.
    private static void Correlate<T>(
        ConvolutionShape s, Correlation<T>[] phases, ReadOnlyMemory<T> source, int sourceChannels, ReadOnlyMemory<T> w, ReadOnlyMemory<T> bias,
        Memory<T> result, int resultChannels)
        where T : unmanaged, INumber<T>
    {
        Lattices laid = phases[0].Laid;
        int images = ImagesPerProduct(laid, s.Batch), stride = laid.Stride(images), packedSize = phases.Sum(p => p.PackedSize);
        int channels = phases[0].Channels, results = phases[0].Results, imageStride = result.Length / s.Batch, plane = imageStride / resultChannels;
        T[] kernels = ArrayPool<T>.Shared.Rent(s.Groups * packedSize);
        fixed (T* from = w.Span, to = kernels)
        {
            T* at = to;
            for (int g = 0; g < s.Groups; g++)
                foreach (Correlation<T> phase in phases)
                {
                    phase.Pack(from + (long)g * s.GroupOut * s.Window, at);
                    at += phase.PackedSize;
                }
        }

        Threads.For(Pieces(s.Batch, images), s.Work / 16, (first, end) =>
        {
            int total = channels * laid.Phases * stride + Slack;
            T[] scratch = ArrayPool<T>.Shared.Rent(total);
            scratch.AsSpan(0, total).Clear();
            fixed (T* at = scratch, packed = kernels, shift = bias.Span, x = source.Span, y = result.Span)
            {
                for (int piece = first; piece < end; piece++)
                {
                    int image = piece * images, count = Math.Min(images, s.Batch - image);
                    T* forGroup = packed;
                    for (int g = 0; g < s.Groups; g++)
                    {
                        for (int i = 0; i < count; i++)
                            laid.Lay(channels, x + ((long)(image + i) * sourceChannels + g * channels) * laid.ImageSize, at + i * laid.Size, stride);
                        T* to = y + (long)image * imageStride + (long)g * results * plane;
                        foreach (Correlation<T> phase in phases)
                        {
                            phase.Run(count, stride, at, forGroup, shift is null ? null : shift + g * results, to, imageStride);
                            forGroup += phase.PackedSize;
                        }
                    }
                }
            }
            ArrayPool<T>.Shared.Return(scratch);
        });
        ArrayPool<T>.Shared.Return(kernels);
    }

    // One product, shared among threads.
    private static void Rows<T>(
        int m, int n, int k, ReadOnlyMemory<T> a, int aRow, int aColumn, ReadOnlyMemory<T> b, int bRow, int bColumn, Memory<T> c)
        where T : unmanaged, INumber<T>
    {
        var pair = new MatrixPairs<T>
        {
            Rows = m, Depth = k, Columns = n, RowA = aRow, ColumnA = aColumn, RowB = bRow, ColumnB = bColumn, StartsA = [0], StartsB = [0],
        };
        fixed (T* pa = a.Span, pb = b.Span, pc = c.Span) pair.Multiply(pa, pb, pc);
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

    // About as many in each product.
    private static int ImagesPerProduct(Lattices laid, int batch)
    {
        int most = Math.Clamp(Columns / laid.Size, 1, batch), pieces = Pieces(batch, most);
        return (batch + pieces - 1) / pieces;
    }

    private static int Pieces(int batch, int images) => (batch + images - 1) / images;
}
