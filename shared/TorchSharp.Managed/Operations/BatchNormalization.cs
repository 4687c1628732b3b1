using TorchSharp.Engine;
using TorchSharp.Kernels.Normalization;

namespace TorchSharp.Operations;

/// <summary>Normalisation of each channel over the batch, or over each image.</summary>
internal static class BatchNormalization
{
    public static Tensor BatchNorm(
        Tensor x, Tensor? runningMean, Tensor? runningVar, Tensor? weight, Tensor? bias, bool training, double momentum, double eps)
    {
        const string name = "batch_norm";
        Check(name, x, runningMean, runningVar, weight, bias);
        if (training && x.Layout.Count == x.Layout.Shape[1]) throw new ArgumentException(Messages.OneValuePerChannel(name, x.Layout.Shape));
        if (!training && (runningMean is null || runningVar is null)) throw new ArgumentException(Messages.NeedsRunningStatistics(name));
        return Normalize(name, x, runningMean, runningVar, weight, bias, training, momentum, eps);
    }

    /// <summary>Every image's channels are channels of their own.</summary>
    public static Tensor InstanceNorm(
        Tensor x, Tensor? runningMean, Tensor? runningVar, Tensor? weight, Tensor? bias, bool useInputStats, double momentum, double eps)
    {
        const string name = "instance_norm";
        Check(name, x, runningMean, runningVar, weight, bias);
        long[] shape = x.Layout.Shape;
        if (useInputStats && Shapes.Count(shape.AsSpan(2)) == 1) throw new ArgumentException(Messages.OneValuePerChannel(name, shape));
        if (!useInputStats && (runningMean is null || runningVar is null)) throw new ArgumentException(Messages.NeedsRunningStatistics(name));
        if (x.Layout.Count == 0) return x.clone();

        long batch = shape[0];
        Tensor? mean = runningMean?.detach().repeat(batch), variance = runningVar?.detach().repeat(batch);
        Tensor y = Normalize(
            name, x.reshape([1, batch * shape[1], .. shape[2..]]), mean, variance, weight?.repeat(batch), bias?.repeat(batch), useInputStats, momentum, eps);
        if (useInputStats)
        {
            using IDisposable quiet = GradMode.Set(false);
            runningMean?.copy_(mean!.view(batch, shape[1]).mean([0]));
            runningVar?.copy_(variance!.view(batch, shape[1]).mean([0]));
        }
        return y.reshape(shape);
    }

    private static Tensor Normalize(
        string name, Tensor x, Tensor? runningMean, Tensor? runningVar, Tensor? weight, Tensor? bias, bool training, double momentum, double eps)
    {
        long[] shape = x.Layout.Shape;
        int batch = (int)shape[0], channels = (int)shape[1], size = (int)Shapes.Count(shape.AsSpan(2));
        double[] means = new double[channels], inverses = new double[channels];
        if (!training)
        {
            Doubles(runningMean!).CopyTo(means);
            Doubles(runningVar!).CopyTo(inverses);
        }
        else if (x.Layout.Count > 0)
        {
            if (x.dtype == ScalarType.Float32) BatchNormKernel.Statistics<float>(batch, channels, size, x.Memory<float>(), means, inverses);
            else BatchNormKernel.Statistics<double>(batch, channels, size, x.Memory<double>(), means, inverses);
            double count = (double)batch * size;
            Update(name, runningMean, means, momentum, 1);
            Update(name, runningVar, inverses, momentum, count / (count - 1));
        }
        for (int c = 0; c < channels; c++) inverses[c] = 1 / Math.Sqrt(inverses[c] + eps);

        double[] scales = (double[])inverses.Clone(), shifts = new double[channels];
        if (weight is not null) Multiply(scales, weight);
        for (int c = 0; c < channels; c++) shifts[c] = -means[c] * scales[c];
        if (bias is not null) Add(shifts, bias);

        Tensor y = Make.Empty(x.dtype, shape);
        if (x.dtype == ScalarType.Float32) BatchNormKernel.Forward(batch, channels, size, x.Memory<float>(), scales, shifts, y.Memory<float>());
        else BatchNormKernel.Forward(batch, channels, size, x.Memory<double>(), scales, shifts, y.Memory<double>());

        Saved sx = x;
        Saved? sw = weight is null ? null : (Saved)weight;
        return Tape.Result(name, y, [x, weight, bias], (g, wanted) => GradMode.Enabled
            ? Composed(g, sx, sw?.Value, training ? null : means, training ? null : inverses, eps)
            : Fused(g, sx, means, inverses, scales, training, wanted[0]));
    }

    private static Tensor?[] Fused(Tensor g, Tensor x, double[] means, double[] inverses, double[] scales, bool training, bool wantsInput)
    {
        long[] shape = x.Layout.Shape;
        int batch = (int)shape[0], channels = (int)shape[1], size = (int)Shapes.Count(shape.AsSpan(2));
        Tensor gx = Make.Empty(x.dtype, wantsInput ? shape : [0]), gw = Make.Empty(x.dtype, [channels]), gb = Make.Empty(x.dtype, [channels]);
        if (x.dtype == ScalarType.Float32)
            BatchNormKernel.Backward(batch, channels, size, x.Memory<float>(), g.Memory<float>(), means, inverses, scales, training, gx.Memory<float>(), gw.Memory<float>(), gb.Memory<float>());
        else
            BatchNormKernel.Backward(batch, channels, size, x.Memory<double>(), g.Memory<double>(), means, inverses, scales, training, gx.Memory<double>(), gw.Memory<double>(), gb.Memory<double>());
        return [wantsInput ? gx : null, gw, gb];
    }

    // The same from operations that can be differentiated again; the statistics are constants unless they are the batch's own.
    private static Tensor?[] Composed(Tensor g, Tensor x, Tensor? weight, double[]? means, double[]? inverses, double eps)
    {
        long[] shape = x.Layout.Shape, perChannel = new long[shape.Length];
        Array.Fill(perChannel, 1);
        perChannel[1] = shape[1];
        long[] others = [.. Shapes.AllDims(shape.Length).Where(d => d != 1).Select(d => (long)d)];

        Tensor scaled = weight is null ? g : g.mul(weight.view(perChannel));
        if (means is not null)
        {
            Tensor fixedInverse = Make.FromArray(inverses!, ScalarType.Float64, perChannel).As(x.dtype);
            Tensor fixedNormal = x.sub(Make.FromArray(means, ScalarType.Float64, perChannel).As(x.dtype)).mul(fixedInverse);
            return [scaled.mul(fixedInverse), g.mul(fixedNormal).sum(others), g.sum(others)];
        }
        Tensor apart = x.sub(x.mean(others, true));
        Tensor inverse = apart.square().mean(others, true).add(eps).rsqrt(), normal = apart.mul(inverse);
        Tensor rest = scaled.sub(scaled.mean(others, true)).sub(normal.mul(scaled.mul(normal).mean(others, true)));
        return [rest.mul(inverse), g.mul(normal).sum(others), g.sum(others)];
    }

    // new = (1 − momentum) · old + momentum · factor · found.
    private static void Update(string name, Tensor? running, double[] found, double momentum, double factor)
    {
        if (running is null) return;
        using IDisposable quiet = GradMode.Set(false);
        Tensor news = Make.FromArray(Array.ConvertAll(found, v => v * factor * momentum), ScalarType.Float64, [found.Length]).As(running.dtype);
        running.mul_(1 - momentum).add_(news);
    }

    private static void Multiply(double[] values, Tensor by)
    {
        Span<double> factors = Doubles(by);
        for (int c = 0; c < values.Length; c++) values[c] *= factors[c];
    }

    private static void Add(double[] values, Tensor more)
    {
        Span<double> terms = Doubles(more);
        for (int c = 0; c < values.Length; c++) values[c] += terms[c];
    }

    private static Span<double> Doubles(Tensor x) => x.DenseAs(ScalarType.Float64).Span<double>();

    private static void Check(string name, Tensor x, params ReadOnlySpan<Tensor?> perChannel)
    {
        Reductions.Real(name, x);
        if (x.Layout.Rank < 2) throw new ArgumentException(Messages.NormRank(name, x.Layout.Shape));
        ReadOnlySpan<string> names = ["running_mean", "running_var", "weight", "bias"];
        for (int i = 0; i < perChannel.Length; i++)
        {
            if (perChannel[i] is not Tensor t) continue;
            if (t.Layout.Rank != 1 || t.Layout.Shape[0] != x.Layout.Shape[1])
                throw new ArgumentException(Messages.NormParameter(name, names[i], t.Layout.Shape, x.Layout.Shape, [x.Layout.Shape[1]]));
            if (t.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, x.dtype, t.dtype));
        }
    }
}
