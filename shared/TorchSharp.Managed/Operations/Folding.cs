using TorchSharp.Engine;
using TorchSharp.Kernels.Convolution;

namespace TorchSharp.Operations;

/// <summary>Images as columns of what a sliding window sees, and back, adding up where windows overlap.</summary>
internal static class Folding
{
    public static Tensor Unfold(Tensor x, long[] kernel, long[] dilation, long[] padding, long[] stride)
    {
        Tensor images = Windows.Batched("unfold", x, 2);
        long[] shape = images.Layout.Shape;
        ConvolutionShape s = Describe("unfold", shape[0], shape[1], shape.AsSpan(2), kernel, dilation, padding, stride);
        return Windows.Unbatched(Columns(s, images), x, 2);
    }

    public static Tensor Fold(Tensor x, long[] size, long[] kernel, long[] dilation, long[] padding, long[] stride)
    {
        Reductions.Real("fold", x);
        Tensor columns = x.Layout.Rank == 2 ? x.unsqueeze(0) : x;
        ConvolutionShape s = Describe("fold", 1, 1, size, kernel, dilation, padding, stride);
        long[] shape = columns.Layout.Shape;
        if (shape.Length != 3 || shape[1] % s.KernelSize != 0 || shape[2] != s.OutSize)
            throw new ArgumentException(Messages.FoldShape(x.Layout.Shape, s.KernelSize, s.OutSize));
        Tensor y = Images(s with { Batch = (int)shape[0], InChannels = (int)shape[1] / s.KernelSize }, columns);
        return x.Layout.Rank == 2 ? y.squeeze(0) : y;
    }

    // The two are transposes of each other, and so each other's derivative.
    private static Tensor Columns(ConvolutionShape s, Tensor x)
    {
        Tensor y = Make.Empty(x.dtype, [s.Batch, s.InChannels * s.KernelSize, s.OutSize]);
        if (x.dtype == ScalarType.Float32) Run<float>();
        else Run<double>();
        return Tape.Result("unfold", y, x, g => Images(s, g));

        void Run<T>() where T : unmanaged, System.Numerics.INumber<T>
        {
            Memory<T> from = x.Memory<T>(), to = y.Memory<T>();
            int image = s.InChannels * s.InSize, columns = s.InChannels * s.KernelSize * s.OutSize;
            Threads.For(s.Batch, to.Length, (first, end) =>
            {
                for (int n = first; n < end; n++)
                    ColumnKernel.FromImage<T>(s, s.InChannels, from.Span.Slice(n * image, image), to.Span.Slice(n * columns, columns), s.OutSize);
            });
        }
    }

    private static Tensor Images(ConvolutionShape s, Tensor x)
    {
        Tensor y = Make.Zeros(x.dtype, [s.Batch, s.InChannels, s.Height.In, s.Width.In]);
        if (x.dtype == ScalarType.Float32) Run<float>();
        else Run<double>();
        return Tape.Result("fold", y, x, g => Columns(s, g));

        void Run<T>() where T : unmanaged, System.Numerics.INumber<T>
        {
            Memory<T> from = x.Memory<T>(), to = y.Memory<T>();
            int image = s.InChannels * s.InSize, columns = s.InChannels * s.KernelSize * s.OutSize;
            Threads.For(s.Batch, from.Length, (first, end) =>
            {
                for (int n = first; n < end; n++)
                    ColumnKernel.AddToImage<T>(s, s.InChannels, from.Span.Slice(n * columns, columns), s.OutSize, to.Span.Slice(n * image, image));
            });
        }
    }

    private static ConvolutionShape Describe(
        string name, long batch, long channels, ReadOnlySpan<long> size, long[] kernel, long[] dilation, long[] padding, long[] stride)
    {
        long[] windows = Windows.Setting(name, "kernel_size", kernel, 2, 1), gaps = Windows.Setting(name, "dilation", dilation, 2, 1);
        long[] pads = Windows.Setting(name, "padding", padding, 2, 0), steps = Windows.Setting(name, "stride", stride, 2, 1);
        var axes = new ConvolutionAxis[2];
        for (int d = 0; d < 2; d++)
        {
            long room = size[d] + 2 * pads[d] - gaps[d] * (windows[d] - 1) - 1;
            if (room < 0) throw new ArgumentException(Messages.KernelTooLarge(name, size[d], 2 * pads[d], windows[d], gaps[d]));
            axes[d] = new((int)size[d], (int)(room / steps[d]) + 1, (int)windows[d], (int)steps[d], (int)pads[d], (int)gaps[d]);
        }
        return new((int)batch, (int)channels, 1, 1, ConvolutionAxis.None, axes[0], axes[1]);
    }
}
