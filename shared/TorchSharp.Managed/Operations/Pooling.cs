using TorchSharp.Engine;
using TorchSharp.Kernels.Pooling;
using TorchSharp.Kernels.Resampling;

namespace TorchSharp.Operations;

/// <summary>The largest, the mean or the p-norm of windows.</summary>
internal static class Pooling
{
    public static (Tensor Values, Tensor Indices) Max(
        string name, int dims, Tensor x, long[]? kernel, long[]? stride, long[]? padding, long[]? dilation, bool ceil)
    {
        Tensor planes = Windows.Batched(name, x, dims);
        PoolingAxis[] axes = Sliding(name, dims, planes, kernel, stride, padding, dilation, ceil, out _);
        return Largest(name, dims, x, planes, _ => axes, axes);
    }

    public static (Tensor Values, Tensor Indices) AdaptiveMax(string name, int dims, Tensor x, long[] size)
    {
        Tensor planes = Windows.Batched(name, x, dims);
        PoolingAxis[] axes = Adaptive(name, dims, planes, size);
        return Largest(name, dims, x, planes, _ => axes, axes);
    }

    /// <summary>Windows of one size at random places, drawn for each plane.</summary>
    public static (Tensor Values, Tensor Indices) FractionalMax(string name, int dims, Tensor x, long[] kernel, long[]? size, double[]? ratio)
    {
        Tensor planes = Windows.Batched(name, x, dims);
        ReadOnlySpan<long> spatial = planes.Layout.Shape.AsSpan(2);
        long[] windows = Windows.Setting(name, "kernel_size", kernel, dims, 1);
        long[] outputs = FractionalSize(name, dims, spatial, size, ratio);
        for (int d = 0; d < dims; d++)
            if (outputs[d] + windows[d] - 1 > spatial[d]) throw new ArgumentException(Messages.FractionalTooLarge(name, spatial, windows, outputs));

        double[] samples = torch.rand([planes.Layout.Shape[0], planes.Layout.Shape[1], dims], planes.dtype).DenseAs(ScalarType.Float64).Span<double>().ToArray();
        bool single = planes.dtype == ScalarType.Float32;
        int[] sizes = Array.ConvertAll(spatial.ToArray(), n => (int)n);
        PoolingAxis[] Axes(int plane)
        {
            var axes = new PoolingAxis[dims];
            for (int d = 0; d < dims; d++)
            {
                // In two dimensions the first number belongs to the width, in three to the depth.
                double sample = samples[plane * dims + (dims == 2 ? 1 - d : d)];
                axes[d] = PoolingAxis.At(sizes[d], Places(sizes[d], (int)outputs[d], (int)windows[d], sample, single), (int)windows[d]);
            }
            return axes;
        }
        return Largest(name, dims, x, planes, Axes, Array.ConvertAll(outputs, n => PoolingAxis.Adaptive(1, (int)n)));
    }

    public static Tensor Average(
        string name, int dims, Tensor x, long[]? kernel, long[]? stride, long[]? padding, bool ceil, bool countPadding, long? divisor)
    {
        if (divisor == 0) throw new ArgumentException(Messages.ZeroDivisor(name));
        Tensor planes = Windows.Batched(name, x, dims);
        Tensor y = Resampling.ApplyToLast(name, planes, Averages(name, dims, planes, kernel, stride, padding, ceil, countPadding, divisor is not null));
        if (divisor is long by) y = y.div(by);
        return Windows.Unbatched(y, x, dims);
    }

    /// <summary>The gradient of the input of an average from that of its output.</summary>
    public static Tensor AverageGradient(
        string name, int dims, Tensor g, Tensor x, long[]? kernel, long[]? stride, long[]? padding, bool ceil, bool countPadding, long? divisor)
    {
        if (divisor == 0) throw new ArgumentException(Messages.ZeroDivisor(name));
        Tensor y = Transposed(name, dims, g, x, Averages(name, dims, Windows.Batched(name, x, dims), kernel, stride, padding, ceil, countPadding, divisor is not null));
        return divisor is long by ? y.div(by) : y;
    }

    public static Tensor AdaptiveAverageGradient(string name, int dims, Tensor g, Tensor x) =>
        Transposed(name, dims, g, x, Array.ConvertAll(Adaptive(name, dims, Windows.Batched(name, x, dims), g.Layout.Shape[^dims..]), Maps.Means));

    public static Tensor AdaptiveAverage(string name, int dims, Tensor x, long[] size)
    {
        Tensor planes = Windows.Batched(name, x, dims);
        return Windows.Unbatched(Resampling.ApplyToLast(name, planes, Array.ConvertAll(Adaptive(name, dims, planes, size), Maps.Means)), x, dims);
    }

    /// <summary>(Σ xᵖ)^(1/p) over each window, by the mean of |xᵖ| with the sign of the mean, as PyTorch has it.</summary>
    public static Tensor PowerAverage(string name, int dims, Tensor x, double p, long[] kernel, long[]? stride, bool ceil)
    {
        long[] windows = Windows.Setting(name, "kernel_size", kernel, dims, 1);
        Tensor mean = Average(name, dims, x.pow(p), windows, stride, null, ceil, true, null);
        return mean.sign().mul(mean.abs().relu()).mul(Shapes.Count(windows)).pow(1 / p);
    }

    /// <summary>Every value back to the place where a pooling found it, zeros elsewhere.</summary>
    public static Tensor Unpool(string name, int dims, Tensor x, Tensor indices, long[] kernel, long[]? stride, long[]? padding, long[]? size)
    {
        Tensor planes = Windows.Batched(name, x, dims);
        if (indices.dtype != ScalarType.Int64) throw new ArgumentException(Messages.IndexDType(name, indices.dtype));
        if (!Shapes.Same(indices.Layout.Shape, x.Layout.Shape)) throw new ArgumentException(Messages.ShapesDiffer(name, x.Layout.Shape, indices.Layout.Shape));
        long[] windows = Windows.Setting(name, "kernel_size", kernel, dims, 1), steps = Windows.Setting(name, "stride", stride, dims, 1, windows);
        long[] pads = Windows.Setting(name, "padding", padding, dims, 0, 0), shape = planes.Layout.Shape;

        long[] usual = new long[dims];
        for (int d = 0; d < dims; d++) usual[d] = (shape[d + 2] - 1) * steps[d] - 2 * pads[d] + windows[d];
        long[] spatial = size is { Length: > 0 } ? size[^Math.Min(dims, size.Length)..] : usual;
        bool fits = spatial.Length == dims;
        for (int d = 0; fits && d < dims; d++) fits = spatial[d] > usual[d] - steps[d] && spatial[d] < usual[d] + steps[d];
        if (!fits) throw new ArgumentException(Messages.UnpoolSize(name, size!, usual, steps));

        long limit = Shapes.Count(spatial);
        foreach (long i in indices.DenseAs(ScalarType.Int64).Span<long>())
            if (i < 0 || i >= limit) throw new ArgumentOutOfRangeException(nameof(indices), Messages.UnpoolIndex(name, i, spatial));
        Tensor at = indices.reshape(shape);
        return Windows.Unbatched(Place(name, planes, at, [.. shape[..2], .. spatial], false), x, dims);
    }

    private static Tensor Transposed(string name, int dims, Tensor g, Tensor x, LinearMap[] maps)
    {
        long[] wanted = [.. x.Layout.Shape[..^dims], .. maps.Select(m => (long)m.Out)];
        if (!Shapes.Same(g.Layout.Shape, wanted)) throw new ArgumentException(Messages.ShapesDiffer(name, wanted, g.Layout.Shape));
        return Windows.Unbatched(Resampling.ApplyToLast(name, Windows.Batched(name, g, dims), Array.ConvertAll(maps, m => m.Transposed)), x, dims);
    }

    private static (Tensor, Tensor) Largest(string name, int dims, Tensor x, Tensor planes, Func<int, PoolingAxis[]> axes, PoolingAxis[] outputs)
    {
        long[] shape = [.. planes.Layout.Shape[..2], .. outputs.Select(a => (long)a.Out)];
        for (int d = 2; d < planes.Layout.Rank; d++)
            if (planes.Layout.Shape[d] == 0) throw new ArgumentException(Messages.NothingToReduce(name, x.Layout.Shape, d - planes.Layout.Rank + x.Layout.Rank));
        Tensor values = Make.Empty(planes.dtype, shape), places = Make.Empty(ScalarType.Int64, shape);
        if (planes.dtype == ScalarType.Float32) Run<float>(planes, values, places, axes);
        else Run<double>(planes, values, places, axes);

        long[] from = planes.Layout.Shape;
        Saved sp = places;
        values = Tape.Result(name, values, planes, g => Place(name, g, sp, from, true));
        return (Windows.Unbatched(values, x, dims), Windows.Unbatched(places, x, dims));
    }

    private static void Run<T>(Tensor planes, Tensor values, Tensor places, Func<int, PoolingAxis[]> axes)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        long[] shape = planes.Layout.Shape;
        int count = (int)(shape[0] * shape[1]);
        if (values.Layout.Count == 0) return;
        int size = (int)(planes.Layout.Count / count), outputs = (int)(values.Layout.Count / count);
        ReadOnlyMemory<T> x = planes.Memory<T>();
        Memory<T> y = values.Memory<T>();
        Memory<long> at = places.Memory<long>();
        Threads.For(count, planes.Layout.Count * 4, (from, to) =>
        {
            for (int p = from; p < to; p++)
            {
                PoolingAxis[] a = axes(p);
                PoolingAxis depth = a.Length > 2 ? a[0] : PoolingAxis.None, height = a.Length > 1 ? a[^2] : PoolingAxis.None;
                MaxPoolKernel.Run(depth, height, a[^1], x.Span.Slice(p * size, size), y.Span.Slice(p * outputs, outputs), at.Span.Slice(p * outputs, outputs));
            }
        });
    }

    // The two are each other's derivative.
    private static Tensor Pick(string name, Tensor x, Tensor places)
    {
        Tensor y = Make.Empty(x.dtype, places.Layout.Shape);
        int planes = (int)(x.Layout.Shape[0] * x.Layout.Shape[1]);
        if (x.dtype == ScalarType.Float32) PlaneKernel.Pick<float>(planes, x.Memory<float>(), places.Memory<long>(), y.Memory<float>());
        else PlaneKernel.Pick<double>(planes, x.Memory<double>(), places.Memory<long>(), y.Memory<double>());
        long[] from = x.Layout.Shape;
        Saved sp = places;
        return Tape.Result(name, y, x, g => Place(name, g, sp, from, true));
    }

    private static Tensor Place(string name, Tensor x, Tensor places, long[] shape, bool add)
    {
        Tensor y = Make.Empty(x.dtype, shape);
        int planes = (int)(shape[0] * shape[1]);
        if (x.dtype == ScalarType.Float32) PlaneKernel.Place<float>(planes, x.Memory<float>(), places.Memory<long>(), y.Memory<float>(), add);
        else PlaneKernel.Place<double>(planes, x.Memory<double>(), places.Memory<long>(), y.Memory<double>(), add);
        Saved sp = places;
        return Tape.Result(name, y, x, g => Pick(name, g, sp));
    }

    private static LinearMap[] Averages(
        string name, int dims, Tensor planes, long[]? kernel, long[]? stride, long[]? padding, bool ceil, bool countPadding, bool sum)
    {
        PoolingAxis[] axes = Sliding(name, dims, planes, kernel, stride, padding, null, ceil, out (long Kernel, long Stride, long Padding)[] settings);
        var maps = new LinearMap[dims];
        for (int d = 0; d < dims; d++)
        {
            PoolingAxis axis = axes[d];
            (long window, long step, long pad) = settings[d];
            // The padding counts as far as it goes: a last window that overhangs it, by ceil_mode, is smaller.
            maps[d] = Maps.Windows(axis, o => sum ? 1 : countPadding ? Math.Min(o * step - pad + window, axis.In + pad) - (o * step - pad) : axis.To[o] - axis.From[o]);
        }
        return maps;
    }

    private static PoolingAxis[] Sliding(
        string name, int dims, Tensor planes, long[]? kernel, long[]? stride, long[]? padding, long[]? dilation, bool ceil,
        out (long Kernel, long Stride, long Padding)[] settings)
    {
        long[] windows = Windows.Setting(name, "kernel_size", kernel, dims, 1, 1), steps = Windows.Setting(name, "stride", stride, dims, 1, windows);
        long[] pads = Windows.Setting(name, "padding", padding, dims, 0, 0), gaps = Windows.Setting(name, "dilation", dilation, dims, 1, 1);
        var axes = new PoolingAxis[dims];
        settings = new (long, long, long)[dims];
        for (int d = 0; d < dims; d++)
        {
            long size = planes.Layout.Shape[d + 2];
            if (pads[d] * 2 > windows[d]) throw new ArgumentException(Messages.PoolingPadding(name, pads[d], windows[d]));
            long room = size + 2 * pads[d] - gaps[d] * (windows[d] - 1) - 1;
            long outputs = room < 0 && !(ceil && room > -steps[d]) ? 0 : (room + (ceil ? steps[d] - 1 : 0)) / steps[d] + 1;
            if (ceil && (outputs - 1) * steps[d] >= size + pads[d]) outputs--;
            if (outputs < 1) throw new ArgumentException(Messages.KernelTooLarge(name, size, 2 * pads[d], windows[d], gaps[d]));
            axes[d] = PoolingAxis.Sliding((int)size, (int)outputs, (int)windows[d], (int)steps[d], (int)pads[d], (int)gaps[d]);
            settings[d] = (windows[d], steps[d], pads[d]);
        }
        return axes;
    }

    private static PoolingAxis[] Adaptive(string name, int dims, Tensor planes, long[] size)
    {
        if (size.Length != dims) throw new ArgumentException(Messages.WindowSetting(name, "output_size", size, dims));
        var axes = new PoolingAxis[dims];
        for (int d = 0; d < dims; d++)
        {
            if (size[d] < 0) throw new ArgumentException(Messages.WindowSettingTooSmall(name, "output_size", size, 0));
            if (planes.Layout.Shape[d + 2] == 0) throw new ArgumentException(Messages.NothingToReduce(name, planes.Layout.Shape, d + 2));
            axes[d] = PoolingAxis.Adaptive((int)planes.Layout.Shape[d + 2], (int)size[d]);
        }
        return axes;
    }

    private static long[] FractionalSize(string name, int dims, ReadOnlySpan<long> spatial, long[]? size, double[]? ratio)
    {
        if (size is { Length: > 0 }) return Windows.Setting(name, "output_size", size, dims, 1);
        if (ratio is not { Length: > 0 }) throw new ArgumentException(Messages.FractionalNeedsSize(name));
        long[] outputs = new long[dims];
        for (int d = 0; d < dims; d++)
        {
            double share = ratio[ratio.Length == 1 ? 0 : d];
            if (!(share > 0 && share < 1)) throw new ArgumentException(Messages.FractionalRatio(name, share));
            outputs[d] = (long)(spatial[d] * share);
        }
        return outputs;
    }

    // Steps whose mean is (size − kernel) / (outputs − 1), begun at a random phase; the last window ends at the end.
    private static int[] Places(int size, int outputs, int kernel, double sample, bool single)
    {
        int[] places = new int[outputs];
        double step = outputs > 1 ? (double)(size - kernel) / (outputs - 1) : 0;
        for (int i = 0; i < outputs - 1; i++)
        {
            int place = single
                ? (int)((i + (float)sample) * (float)step) - (int)((float)sample * (float)step)
                : (int)((i + sample) * step) - (int)(sample * step);
            places[i] = Math.Min(place, size - kernel);
        }
        places[outputs - 1] = size - kernel;
        return places;
    }
}
