using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Operations made of others: what the derivative of their parts gives is their derivative.</summary>
internal static partial class Composites
{
    /// <summary>A result written into a tensor that the caller gave, if any; an empty one takes the size of the result.</summary>
    public static Tensor Into(Tensor? target, Tensor result)
    {
        if (target is null) return result;
        if (target.Layout.Count == 0) return Refilling.With("out", target, result);
        if (!Shapes.Same(target.Layout.Shape, result.Layout.Shape))
            throw new ArgumentException(Messages.ShapesDiffer("out", result.Layout.Shape, target.Layout.Shape));
        return target.copy_(result);
    }

    public static long[] Dims(long? dim) => dim is long d ? [d] : [];

    public static torch.TensorIndex[] Indices(Tensor[] tensors) => Array.ConvertAll(tensors, torch.TensorIndex.Tensor);

    public static Tensor Convert(Tensor x, ScalarType type, bool copy, bool disposeAfter)
    {
        if (x.dtype == type && !copy) return x;
        Tensor y = Tape.Result("to", Make.Copy(x, type), x, Slopes.Same);
        if (disposeAfter) x.Dispose();
        return y;
    }

    public static Tensor CopyInPlace(Tensor target, Tensor source)
    {
        Layout _ = source.ExpandTo("copy_", target.Layout.Shape);
        Tape.BeforeWrite("copy_", target);
        Make.Write(source, target, "copy_");
        return Tape.Overwritten("copy_", target, source);
    }

    public static Tensor Like(Tensor x, ScalarType? dtype, torch.Device? device, bool grad, Scalar? value) =>
        Creating.Filled(x.Layout.Shape, value, dtype ?? x.dtype, device, grad, null);

    public static Tensor New(Tensor x, long[] size, ScalarType? dtype, torch.Device? device, bool grad, Scalar? value) =>
        Creating.Filled(size, value, dtype ?? x.dtype, device, grad, null);

    public static Tensor Round(Tensor x, long decimals)
    {
        if (decimals == 0 || !x.dtype.IsFloating()) return Unary.Rounding<Kernels.Round>(x);
        double scale = Math.Pow(10, Math.Abs(decimals));
        Tensor scaled = decimals > 0 ? x.mul(scale) : x.div(scale);
        Tensor rounded = Unary.Float<Kernels.Round>(scaled);
        return decimals > 0 ? rounded.div(scale) : rounded.mul(scale);
    }

    public static Tensor RoundInPlace(Tensor x, long decimals) =>
        decimals == 0 ? Unary.RoundingInPlace<Kernels.Round>(x) : x.copy_(Round(x, decimals));

    public static Tensor BitNot(Tensor x) => x.dtype switch
    {
        ScalarType.Bool => Unary.Ask<Kernels.IsZero>(x),
        ScalarType.Byte => Make.Point(ScalarType.Byte, 255).sub(x),
        _ when x.dtype.IsIntegralOrBool() => Make.Point(x.dtype, -1).sub(x),
        _ => throw new InvalidOperationException(Messages.NotIntegral("bitwise_not", x.dtype)),
    };

    public static Tensor MultivariateLogGamma(Tensor x, long p)
    {
        if (p < 1) throw new ArgumentException(Messages.AtLeastOne("mvlgamma", "p", p));
        Tensor steps = torch.arange(0, p, dtype: ScalarType.Float64).mul(-0.5).As(DTypes.ForFloatMath(x.dtype));
        return x.unsqueeze(-1).add(steps).lgamma().sum(-1).add(p * (p - 1) / 4.0 * Math.Log(Math.PI));
    }

    public static Tensor Prelu(Tensor x, Tensor weight)
    {
        if (weight.Layout.Count != 1)
        {
            if (x.Layout.Rank < 2 || x.Layout.Shape[1] != weight.Layout.Count)
                throw new ArgumentException(Messages.ShapesDiffer("prelu", x.Layout.Shape, weight.Layout.Shape));
            long[] shape = new long[x.Layout.Rank];
            Array.Fill(shape, 1);
            shape[1] = weight.Layout.Count;
            weight = weight.reshape(shape);
        }
        return Binary.Float<Kernels.LeakyRelu>(x, weight);
    }

    public static Tensor Glu(Tensor x, long dim)
    {
        int d = Shapes.Dim("glu", dim, x.Layout.Rank);
        if (x.Layout.Rank == 0 || x.Layout.Shape[d] % 2 != 0) throw new ArgumentException(Messages.NotEven("glu", x.Layout.Shape, d));
        Tensor[] halves = x.chunk(2, d);
        return halves[0].mul(halves[1].sigmoid());
    }

    public static Tensor NanMean(Tensor x, int? dim, bool keepdim, ScalarType? dtype)
    {
        Tensor from = Reductions.Real("nanmean", dtype is ScalarType t ? x.to_type(t) : x);
        Tensor missing = from.isnan(), numbers = Ternary.Where(missing, Make.Point(from.dtype, 0), from);
        long[] dims = Dims(dim);
        Tensor count = Reductions.Sum(missing.logical_not(), dims, keepdim, from.dtype);
        return Reductions.Sum(numbers, dims, keepdim, null).div(count);
    }

    public static Tensor Renorm(Tensor x, float p, long dim, float maxnorm)
    {
        int d = Shapes.Dim("renorm", dim, x.Layout.Rank);
        long[] others = Shapes.AllDims(x.Layout.Rank).Where(k => k != d).Select(k => (long)k).ToArray();
        Tensor norms = Reductions.Norm("renorm", x, p, others, true);
        Tensor scale = Ternary.Where(norms.gt(maxnorm), norms.add(1e-7).reciprocal().mul(maxnorm), Make.Point(x.dtype, 1));
        return x.mul(scale);
    }
}
