using TorchSharp.Engine;
using TorchSharp.Kernels.Convolution;

namespace TorchSharp.Operations;

/// <summary>Convolutions over one, two or three spatial dimensions, and transposed ones.</summary>
internal static class Convolutions
{
    public static Tensor Convolve(
        string name, int dims, Tensor x, Tensor w, Tensor? bias, long[]? stride, long[]? padding, long[]? dilation, long groups)
    {
        long[] before = Windows.Setting(name, "padding", padding, dims, 0, 0);
        return Convolve(name, dims, x, w, bias, stride, before, before, dilation, groups);
    }

    public static Tensor Convolve(
        string name, int dims, Tensor x, Tensor w, Tensor? bias, long[]? stride, Padding padding, long[]? dilation, long groups)
    {
        if (padding == Padding.Valid) return Convolve(name, dims, x, w, bias, stride, null, dilation, groups);

        long[] steps = Windows.Setting(name, "stride", stride, dims, 1, 1), gaps = Windows.Setting(name, "dilation", dilation, dims, 1, 1);
        CheckKernel(name, dims, w, false);
        if (!Array.TrueForAll(steps, step => step == 1)) throw new ArgumentException(Messages.SameNeedsStrideOne(name, steps));
        long[] before = new long[dims], after = new long[dims];
        for (int d = 0; d < dims; d++)
        {
            long total = gaps[d] * (w.Layout.Shape[d + 2] - 1);
            before[d] = total / 2;
            after[d] = total - before[d];
        }
        return Convolve(name, dims, x, w, bias, steps, before, after, gaps, groups);
    }

    public static Tensor Transposed(
        string name, int dims, Tensor x, Tensor w, Tensor? bias, long[]? stride, long[]? padding, long[]? outputPadding, long[]? dilation, long groups)
    {
        long[] steps = Windows.Setting(name, "stride", stride, dims, 1, 1), gaps = Windows.Setting(name, "dilation", dilation, dims, 1, 1);
        long[] pads = Windows.Setting(name, "padding", padding, dims, 0, 0), more = Windows.Setting(name, "output_padding", outputPadding, dims, 0, 0);
        Tensor images = Check(name, dims, x, w, true);
        CheckGroups(name, images, w, groups, true);
        long[] shape = images.Layout.Shape, kernel = w.Layout.Shape;
        CheckBias(name, w, bias, kernel[1] * groups);

        long[] spatial = new long[dims];
        for (int d = 0; d < dims; d++)
        {
            if (more[d] >= Math.Max(steps[d], gaps[d])) throw new ArgumentException(Messages.OutputPadding(name, more[d], steps[d], gaps[d]));
            spatial[d] = (shape[d + 2] - 1) * steps[d] - 2 * pads[d] + gaps[d] * (kernel[d + 2] - 1) + more[d] + 1;
            if (spatial[d] < 1) throw new ArgumentException(Messages.NoOutput(name, x.Layout.Shape, spatial[d]));
        }
        ConvolutionShape sizes = Describe(shape[0], kernel[1] * groups, shape[1], groups, spatial, shape.AsSpan(2), kernel.AsSpan(2), steps, pads, gaps);
        return Windows.Unbatched(GradInput(sizes, dims, images, w, bias), x, dims);
    }

    private static Tensor Convolve(
        string name, int dims, Tensor x, Tensor w, Tensor? bias, long[]? stride, long[] before, long[] after, long[]? dilation, long groups)
    {
        long[] steps = Windows.Setting(name, "stride", stride, dims, 1, 1), gaps = Windows.Setting(name, "dilation", dilation, dims, 1, 1);
        Tensor images = Check(name, dims, x, w, false);
        CheckGroups(name, images, w, groups, false);
        long[] shape = images.Layout.Shape, kernel = w.Layout.Shape;
        CheckBias(name, w, bias, kernel[0]);

        long[] spatial = new long[dims];
        for (int d = 0; d < dims; d++)
        {
            long room = shape[d + 2] + before[d] + after[d] - gaps[d] * (kernel[d + 2] - 1) - 1;
            if (room < 0) throw new ArgumentException(Messages.KernelTooLarge(name, shape[d + 2], before[d] + after[d], kernel[d + 2], gaps[d]));
            spatial[d] = room / steps[d] + 1;
        }
        ConvolutionShape sizes = Describe(shape[0], shape[1], kernel[0], groups, shape.AsSpan(2), spatial, kernel.AsSpan(2), steps, before, gaps);
        return Windows.Unbatched(Forward(sizes, dims, images, w, bias), x, dims);
    }

    // y is linear in x and in w: each of the three products is differentiated by the other two.
    private static Tensor Forward(ConvolutionShape s, int dims, Tensor x, Tensor w, Tensor? bias)
    {
        Tensor y = Make.Empty(x.dtype, Shape(dims, s.Batch, s.OutChannels, s.Depth.Out, s.Height.Out, s.Width.Out));
        if (x.dtype == ScalarType.Float32) ConvolutionKernel.Forward(s, x.Memory<float>(), w.Memory<float>(), Bias<float>(bias), y.Memory<float>());
        else ConvolutionKernel.Forward(s, x.Memory<double>(), w.Memory<double>(), Bias<double>(bias), y.Memory<double>());

        Saved sx = x, sw = w;
        if (bias is null) return Tape.Result("convolution", y, x, g => GradInput(s, dims, g, sw, null), w, g => GradWeight(s, dims, sx, g));
        return Tape.Result("convolution", y, x, g => GradInput(s, dims, g, sw, null), w, g => GradWeight(s, dims, sx, g), bias, OverChannels);
    }

    private static Tensor GradInput(ConvolutionShape s, int dims, Tensor gy, Tensor w, Tensor? bias)
    {
        Tensor gx = Make.Empty(gy.dtype, Shape(dims, s.Batch, s.InChannels, s.Depth.In, s.Height.In, s.Width.In));
        if (gy.dtype == ScalarType.Float32) ConvolutionKernel.GradInput(s, gy.Memory<float>(), w.Memory<float>(), Bias<float>(bias), gx.Memory<float>());
        else ConvolutionKernel.GradInput(s, gy.Memory<double>(), w.Memory<double>(), Bias<double>(bias), gx.Memory<double>());

        Saved sg = gy, sw = w;
        if (bias is null) return Tape.Result("transposed convolution", gx, gy, g => Forward(s, dims, g, sw, null), w, g => GradWeight(s, dims, g, sg));
        return Tape.Result("transposed convolution", gx, gy, g => Forward(s, dims, g, sw, null), w, g => GradWeight(s, dims, g, sg), bias, OverChannels);
    }

    private static Tensor GradWeight(ConvolutionShape s, int dims, Tensor x, Tensor gy)
    {
        Tensor gw = Make.Empty(x.dtype, Shape(dims, s.OutChannels, s.GroupIn, s.Depth.Kernel, s.Height.Kernel, s.Width.Kernel));
        if (x.dtype == ScalarType.Float32) ConvolutionKernel.GradWeight(s, x.Memory<float>(), gy.Memory<float>(), gw.Memory<float>());
        else ConvolutionKernel.GradWeight(s, x.Memory<double>(), gy.Memory<double>(), gw.Memory<double>());

        Saved sx = x, sg = gy;
        return Tape.Result("convolution of gradients", gw, x, g => GradInput(s, dims, sg, g, null), gy, g => Forward(s, dims, sx, g, null));
    }

    private static Tensor OverChannels(Tensor g)
    {
        int[] others = Shapes.AllDims(g.Layout.Rank);
        return g.sum([.. others.Where(d => d != 1).Select(d => (long)d)]);
    }

    private static ReadOnlyMemory<T> Bias<T>(Tensor? bias) where T : unmanaged => bias is null ? default : bias.Memory<T>();

    private static long[] Shape(int dims, long first, long second, long depth, long height, long width) => dims switch
    {
        1 => [first, second, width],
        2 => [first, second, height, width],
        _ => [first, second, depth, height, width],
    };

    private static ConvolutionShape Describe(
        long batch, long inChannels, long outChannels, long groups, ReadOnlySpan<long> input, ReadOnlySpan<long> output, ReadOnlySpan<long> kernel,
        long[] stride, long[] padding, long[] dilation)
    {
        var axes = new ConvolutionAxis[3];
        Array.Fill(axes, ConvolutionAxis.None);
        int missing = 3 - input.Length;
        for (int d = 0; d < input.Length; d++)
            axes[missing + d] = new((int)input[d], (int)output[d], (int)kernel[d], (int)stride[d], (int)padding[d], (int)dilation[d]);
        return new((int)batch, (int)inChannels, (int)outChannels, (int)groups, axes[0], axes[1], axes[2]);
    }

    private static Tensor Check(string name, int dims, Tensor x, Tensor w, bool transposed)
    {
        Tensor images = Windows.Batched(name, x, dims);
        CheckKernel(name, dims, w, transposed);
        if (x.dtype != w.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, x.dtype, w.dtype));
        return images;
    }

    private static void CheckKernel(string name, int dims, Tensor w, bool transposed)
    {
        if (w.Layout.Rank != dims + 2) throw new ArgumentException(Messages.KernelRank(name, w.Layout.Shape, dims, transposed));
        foreach (long size in w.Layout.Shape.AsSpan(2))
            if (size == 0) throw new ArgumentException(Messages.WindowSettingTooSmall(name, "the kernel", w.Layout.Shape.AsSpan(2), 1));
    }

    private static void CheckGroups(string name, Tensor images, Tensor w, long groups, bool transposed)
    {
        long[] shape = images.Layout.Shape, kernel = w.Layout.Shape;
        if (groups < 1 || kernel[0] % groups != 0)
            throw new ArgumentException(Messages.Groups(name, groups, transposed ? "input channels" : "output channels", kernel[0]));
        long wanted = transposed ? kernel[0] : kernel[1] * groups;
        if (shape[1] != wanted) throw new ArgumentException(Messages.ConvolutionChannels(name, shape, shape[1], kernel, groups, wanted));
    }

    private static void CheckBias(string name, Tensor w, Tensor? bias, long channels)
    {
        if (bias is null) return;
        if (bias.dtype != w.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, w.dtype, bias.dtype));
        if (bias.Layout.Rank != 1 || bias.Layout.Shape[0] != channels) throw new ArgumentException(Messages.BiasShape(name, bias.Layout.Shape, channels));
    }
}
