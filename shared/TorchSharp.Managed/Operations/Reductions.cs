using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Operations;

/// <summary>Sums and their kin over dimensions.</summary>
internal static class Reductions
{
    /// <summary>Whole numbers are summed in int64.</summary>
    public static Tensor Sum(Tensor x, ReadOnlySpan<long> dims, bool keepdim, ScalarType? type)
    {
        int[] over = Shapes.Dims("sum", dims, x.Layout.Rank);
        NotByAccident("sum", x, type);
        long[] shape = x.Layout.Shape;
        return Tape.Result("sum", Lanes.Sum(x.As(type ?? SumType(x.dtype)), over, keepdim), x,
            g => Views.Expand(Kept(g, over, keepdim), shape));
    }

    public static Tensor Prod(Tensor x, int[] dims, bool keepdim, ScalarType? type)
    {
        NotByAccident("prod", x, type);
        Tensor y = Lanes.ReduceNumber(new ProdLane(), x.As(type ?? SumType(x.dtype)), dims, keepdim);
        if (!x.requires_grad) return y;
        Saved sx = x, sy = y;
        return Tape.Result("prod", y, x, g => Multiples.Prod(Kept(g, dims, keepdim), sx, Kept(sy, dims, keepdim), dims));
    }

    public static Tensor NanSum(Tensor x)
    {
        if (!x.dtype.IsFloating()) return Sum(x, [], false, null);
        Saved sx = x;
        return Tape.Result("nansum", Lanes.ReduceFloat(new NanSumLane(), x, Shapes.AllDims(x.Layout.Rank), false), x,
            g => Slopes.Inside(g.expand(sx.Value.Layout.Shape), sx.Value.isnan().logical_not()));
    }

    public static Tensor Mean(Tensor x, ReadOnlySpan<long> dims, bool keepdim, ScalarType? type)
    {
        Tensor from = Real("mean", type is ScalarType t ? x.As(t) : x);
        int[] over = Shapes.Dims("mean", dims, x.Layout.Rank);
        long[] shape = x.Layout.Shape;
        return Tape.Result("mean", Lanes.Mean(from, over, keepdim), x,
            g => Views.Expand(Kept(g / (double)Size(shape, over), over, keepdim), shape));
    }

    public static Tensor Var(string name, Tensor x, ReadOnlySpan<long> dims, bool unbiased, bool keepdim, ScalarType? type, bool root)
    {
        Tensor from = Real(name, type is ScalarType t ? x.As(t) : x);
        int[] over = Shapes.Dims(name, dims, x.Layout.Rank);
        Tensor y = Lanes.ReduceFloat(new VarLane(unbiased ? 1 : 0, root), from, over, keepdim);
        if (!x.requires_grad) return y;

        Saved sx = x, sy = y;
        return Tape.Result(name, y, x, g =>
        {
            // 2 (x − mean) / (n − correction), and for the root of the variance that over twice the root.
            if (root) g = Slopes.Inside(g / (2 * sy.Value), sy.Value.ne(0));
            long[] which = Array.ConvertAll(over, d => (long)d);
            double degrees = Math.Max(0, Size(sx.Value.Layout.Shape, over) - (unbiased ? 1 : 0));
            Tensor wide = sx.Value.to_type(g.dtype);
            return Kept(g, over, keepdim) * (2 / degrees) * (wide - Mean(wide, which, true, null));
        });
    }

    public static Tensor Norm(string name, Tensor x, double p, ReadOnlySpan<long> dims, bool keepdim)
    {
        int[] over = Shapes.Dims(name, dims, x.Layout.Rank);
        Tensor y = Lanes.ReduceFloat(new NormLane(p), Real(name, x), over, keepdim);
        if (!x.requires_grad) return y;

        Saved sx = x, sy = y;
        return Tape.Result(name, y, x, g => Multiples.Norm(Kept(g, over, keepdim), sx, Kept(sy, over, keepdim), p, over));
    }

    public static Tensor LogSumExp(Tensor x, long dim, bool keepdim)
    {
        Tensor from = x.As(DTypes.ForFloatMath(x.dtype));
        int[] over = Shapes.Dims("logsumexp", [dim], x.Layout.Rank);
        Tensor y = Lanes.ReduceFloat(new LogSumExpLane(), from, over, keepdim);
        if (!x.requires_grad) return y;

        Saved sx = x, sy = y;
        return Tape.Result("logsumexp", y, x, g => Kept(g, over, keepdim) * (sx.Value - Kept(sy, over, keepdim)).exp());
    }

    /// <summary>amax and amin.</summary>
    public static Tensor Extreme(string name, Tensor x, ReadOnlySpan<long> dims, bool keepdim, bool largest)
    {
        int[] over = Shapes.Dims(name, dims, x.Layout.Rank);
        NotEmpty(name, x, over);
        return SharedByTies(name, Lanes.Extremes(x, over, keepdim, largest, false).Values, x, over, keepdim);
    }

    /// <summary>max and min along a dimension, with positions.</summary>
    public static (Tensor Values, Tensor Indices) ExtremeAlong(string name, Tensor x, long dim, bool keepdim, bool largest)
    {
        int[] over = Shapes.Dims(name, [dim], x.Layout.Rank);
        NotEmpty(name, x, over);
        (Tensor values, Tensor indices) = Lanes.Extremes(x, over, keepdim, largest, true);
        return (Picked(name, values, indices, x, over, keepdim), indices);
    }

    /// <summary>Positions within the flattened tensor, or along a dimension.</summary>
    public static Tensor ArgExtreme(string name, Tensor x, long? dim, bool keepdim, bool largest)
    {
        int[] over = dim is long d ? Shapes.Dims(name, [d], x.Layout.Rank) : Shapes.AllDims(x.Layout.Rank);
        NotEmpty(name, x, over);
        return Lanes.Extremes(x, over, keepdim, largest, true).Indices;
    }

    public static Tensor AllAny(string name, Tensor x, long? dim, bool keepdim, bool all)
    {
        int[] over = dim is long d ? Shapes.Dims(name, [d], x.Layout.Rank) : Shapes.AllDims(x.Layout.Rank);
        Tensor y = Lanes.ReduceNumber(new AllAnyLane(all), Unary.Ask<NonZero>(x), over, keepdim);
        return x.dtype == ScalarType.Byte ? y.As(ScalarType.Byte) : y;
    }

    public static Tensor CountNonZero(Tensor x, ReadOnlySpan<long> dims) =>
        Sum(Unary.Ask<NonZero>(x), dims, false, null);

    /// <summary>Records a value picked from each lane: its gradient goes where it came from.</summary>
    public static Tensor Picked(string name, Tensor values, Tensor indices, Tensor x, int[] dims, bool keepdim)
    {
        if (!x.requires_grad) return values;
        Saved at = indices;
        long[] shape = x.Layout.Shape;
        if (dims.Length == 0) return Tape.Result(name, values, x, Slopes.Same);
        return Tape.Result(name, values, x, g => Scattering.Spread(Kept(g, dims, keepdim), dims[0], Kept(at, dims, keepdim), shape));
    }

    /// <summary>Records a value that several elements of its lane may equal: they share its gradient.</summary>
    public static Tensor SharedByTies(string name, Tensor y, Tensor x, int[] dims, bool keepdim)
    {
        if (!x.requires_grad) return y;
        Saved sx = x, sy = y;
        return Tape.Result(name, y, x, g =>
        {
            Tensor value = Kept(sy, dims, keepdim);
            Tensor hit = sx.Value.eq(value) | (sx.Value.isnan() & value.isnan());
            Tensor count = Sum(hit, Array.ConvertAll(dims, d => (long)d), true, null);
            return Slopes.Inside(Kept(g, dims, keepdim) / count.to_type(g.dtype), hit);
        });
    }

    /// <summary>The reduced dimensions back in their places, with size 1.</summary>
    public static Tensor Kept(Tensor y, int[] dims, bool keepdim)
    {
        if (keepdim) return y;
        foreach (int d in dims.Order()) y = y.unsqueeze(d);
        return y;
    }

    /// <summary>Sums over what broadcasting a tensor of the given shape repeated.</summary>
    public static Tensor SumTo(Tensor x, long[] shape)
    {
        int added = x.Layout.Rank - shape.Length;
        var dims = new List<long>();
        for (int d = 0; d < x.Layout.Rank; d++)
            if (d < added || (shape[d - added] == 1 && x.Layout.Shape[d] != 1)) dims.Add(d);
        Tensor y = dims.Count == 0 ? x : Sum(x, dims.ToArray(), true, null);
        return Shapes.Same(y.Layout.Shape, shape) ? y : y.expand([.. y.Layout.Shape[..Math.Max(0, added)], .. shape]).reshape(shape);
    }

    private static long Size(long[] shape, int[] dims) => dims.Aggregate(1L, (n, d) => n * shape[d]);

    /// <summary>Something to take the largest of, in each lane.</summary>
    public static void NotEmpty(string name, Tensor x, int[] dims)
    {
        foreach (int d in dims)
            if (x.Layout.Shape[d] == 0) throw new ArgumentException(Messages.NothingToReduce(name, x.Layout.Shape, d));
    }

    // C# takes the literal 0 for an enum: t.sum(0) asks for the dtype numbered 0, not for dimension 0. Nobody means that.
    private static void NotByAccident(string name, Tensor x, ScalarType? type)
    {
        if (type == ScalarType.Byte && x.dtype != ScalarType.Byte) throw new ArgumentException(Messages.ZeroIsByte(name, x.dtype));
    }

    public static Tensor Real(string name, Tensor x) =>
        x.dtype.IsFloating() ? x : throw new InvalidOperationException(Messages.NotFloating(name, x.dtype));

    public static ScalarType SumType(ScalarType type) => type.IsIntegralOrBool() ? ScalarType.Int64 : type;
}
