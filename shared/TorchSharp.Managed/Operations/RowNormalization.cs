using TorchSharp.Engine;
using TorchSharp.Kernels.Normalization;

namespace TorchSharp.Operations;

/// <summary>Normalisation within each example: over its last dimensions, or over groups of channels.</summary>
internal static class RowNormalization
{
    public static Tensor LayerNorm(Tensor x, ReadOnlySpan<long> over, Tensor? weight, Tensor? bias, double eps)
    {
        const string name = "layer_norm";
        Reductions.Real(name, x);
        long[] shape = x.Layout.Shape;
        if (over.Length == 0 || over.Length > shape.Length || !shape.AsSpan(shape.Length - over.Length).SequenceEqual(over))
            throw new ArgumentException(Messages.NormalizedShape(name, shape, over));
        Check(name, x, weight, "weight", over);
        Check(name, x, bias, "bias", over);
        int length = (int)Shapes.Count(over);
        int rows = (int)Shapes.Count(shape.AsSpan(0, shape.Length - over.Length));
        return Normalize(name, x, rows, 1, length, 1, [rows, 1, length, 1], over.ToArray(), weight, bias, eps);
    }

    public static Tensor GroupNorm(Tensor x, long groups, Tensor? weight, Tensor? bias, double eps)
    {
        const string name = "group_norm";
        Reductions.Real(name, x);
        long[] shape = x.Layout.Shape;
        if (shape.Length < 2) throw new ArgumentException(Messages.NormRank(name, shape));
        if (groups < 1 || shape[1] % groups != 0) throw new ArgumentException(Messages.Groups(name, groups, "channels", shape[1]));
        Check(name, x, weight, "weight", [shape[1]]);
        Check(name, x, bias, "bias", [shape[1]]);
        int channels = (int)(shape[1] / groups), size = (int)Shapes.Count(shape.AsSpan(2));
        return Normalize(name, x, (int)(shape[0] * groups), (int)groups, channels, size, [shape[0], groups, channels, size], [shape[1]], weight, bias, eps);
    }

    // All are seen as (examples, groups, channels of a group, positions); the last two are normalised over.
    private static Tensor Normalize(
        string name, Tensor x, int rows, int groups, int channels, int size, long[] seen, long[] parameters, Tensor? weight, Tensor? bias, double eps)
    {
        double[] means = new double[rows], inverses = new double[rows];
        Tensor y = Make.Empty(x.dtype, x.Layout.Shape);
        if (x.dtype == ScalarType.Float32) Forward<float>();
        else Forward<double>();

        Saved sx = x;
        Saved? sw = weight is null ? null : (Saved)weight;
        return Tape.Result(name, y, [x, weight, bias], (g, _) => GradMode.Enabled ? Composed(g, sx, sw?.Value) : Fused(g, sx, sw?.Value));

        void Forward<T>() where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
            RowNormKernel.Forward(
                rows, groups, channels, size, eps, x.Memory<T>(), weight is null ? default : weight.Memory<T>(), bias is null ? default : bias.Memory<T>(),
                y.Memory<T>(), means, inverses);

        Tensor?[] Fused(Tensor g, Tensor input, Tensor? factor)
        {
            Tensor gx = Make.Empty(input.dtype, input.Layout.Shape);
            Tensor gw = Make.Empty(input.dtype, [(long)groups * channels]), gb = Make.Empty(input.dtype, [(long)groups * channels]);
            if (input.dtype == ScalarType.Float32) Backward<float>(g, input, factor, gx, gw, gb);
            else Backward<double>(g, input, factor, gx, gw, gb);
            return [gx, factor is null ? null : gw.view(parameters), gb.view(parameters)];
        }

        void Backward<T>(Tensor g, Tensor input, Tensor? factor, Tensor gx, Tensor gw, Tensor gb) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
            RowNormKernel.Backward(
                rows, groups, channels, size, input.Memory<T>(), g.Memory<T>(), factor is null ? default : factor.Memory<T>(), means, inverses,
                gx.Memory<T>(), gw.Memory<T>(), gb.Memory<T>());

        // The same from operations that can be differentiated again.
        Tensor?[] Composed(Tensor g, Tensor input, Tensor? factor)
        {
            Tensor rowsOfX = input.reshape(seen), rowsOfG = g.reshape(seen);
            Tensor apart = rowsOfX.sub(rowsOfX.mean([2, 3], true));
            Tensor inverse = apart.square().mean([2, 3], true).add(eps).rsqrt(), normal = apart.mul(inverse);
            Tensor scaled = factor is null ? rowsOfG : rowsOfG.mul(factor.reshape(1, groups, channels, 1));
            Tensor rest = scaled.sub(scaled.mean([2, 3], true)).sub(normal.mul(scaled.mul(normal).mean([2, 3], true)));
            return
            [
                rest.mul(inverse).reshape(input.Layout.Shape),
                factor is null ? null : rowsOfG.mul(normal).sum([0, 3]).reshape(parameters),
                rowsOfG.sum([0, 3]).reshape(parameters),
            ];
        }
    }

    private static void Check(string name, Tensor x, Tensor? parameter, string what, ReadOnlySpan<long> shape)
    {
        if (parameter is null) return;
        if (!Shapes.Same(parameter.Layout.Shape, shape)) throw new ArgumentException(Messages.NormParameter(name, what, parameter.Layout.Shape, x.Layout.Shape, shape));
        if (parameter.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, x.dtype, parameter.dtype));
    }
}
