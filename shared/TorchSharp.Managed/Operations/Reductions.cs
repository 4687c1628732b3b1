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
        return Tape.Result(Lanes.ReduceNumber(new SumLane(), x.As(type ?? SumType(x.dtype)), over, keepdim), x);
    }

    public static Tensor Prod(Tensor x, int[] dims, bool keepdim, ScalarType? type)
    {
        NotByAccident("prod", x, type);
        return Tape.Result(Lanes.ReduceNumber(new ProdLane(), x.As(type ?? SumType(x.dtype)), dims, keepdim), x);
    }

    public static Tensor NanSum(Tensor x)
    {
        if (!x.dtype.IsFloating()) return Sum(x, [], false, null);
        return Tape.Result(Lanes.ReduceFloat(new NanSumLane(), x, Shapes.AllDims(x.Layout.Rank), false), x);
    }

    public static Tensor Mean(Tensor x, ReadOnlySpan<long> dims, bool keepdim, ScalarType? type)
    {
        Tensor from = Real("mean", type is ScalarType t ? x.As(t) : x);
        return Tape.Result(Lanes.ReduceFloat(new MeanLane(), from, Shapes.Dims("mean", dims, x.Layout.Rank), keepdim), x);
    }

    public static Tensor Var(string name, Tensor x, ReadOnlySpan<long> dims, bool unbiased, bool keepdim, ScalarType? type, bool root)
    {
        Tensor from = Real(name, type is ScalarType t ? x.As(t) : x);
        int[] over = Shapes.Dims(name, dims, x.Layout.Rank);
        return Tape.Result(Lanes.ReduceFloat(new VarLane(unbiased ? 1 : 0, root), from, over, keepdim), x);
    }

    public static Tensor Norm(string name, Tensor x, double p, ReadOnlySpan<long> dims, bool keepdim) =>
        Tape.Result(Lanes.ReduceFloat(new NormLane(p), Real(name, x), Shapes.Dims(name, dims, x.Layout.Rank), keepdim), x);

    public static Tensor LogSumExp(Tensor x, long dim, bool keepdim)
    {
        Tensor from = x.As(DTypes.ForFloatMath(x.dtype));
        return Tape.Result(Lanes.ReduceFloat(new LogSumExpLane(), from, Shapes.Dims("logsumexp", [dim], x.Layout.Rank), keepdim), x);
    }

    /// <summary>amax and amin.</summary>
    public static Tensor Extreme(string name, Tensor x, ReadOnlySpan<long> dims, bool keepdim, bool largest)
    {
        int[] over = Shapes.Dims(name, dims, x.Layout.Rank);
        NotEmpty(name, x, over);
        return Tape.Result(Lanes.ReduceNumber(new ExtremeLane(largest), x, over, keepdim), x);
    }

    /// <summary>max and min along a dimension, with positions.</summary>
    public static (Tensor Values, Tensor Indices) ExtremeAlong(string name, Tensor x, long dim, bool keepdim, bool largest)
    {
        int[] over = Shapes.Dims(name, [dim], x.Layout.Rank);
        NotEmpty(name, x, over);
        (Tensor values, Tensor indices) = Lanes.ReduceWithIndex(new ExtremeLane(largest), x, over, keepdim);
        return (Tape.Result(values, x), indices);
    }

    /// <summary>Positions within the flattened tensor, or along a dimension.</summary>
    public static Tensor ArgExtreme(string name, Tensor x, long? dim, bool keepdim, bool largest)
    {
        int[] over = dim is long d ? Shapes.Dims(name, [d], x.Layout.Rank) : Shapes.AllDims(x.Layout.Rank);
        NotEmpty(name, x, over);
        return Lanes.ReduceWithIndex(new ExtremeLane(largest), x, over, keepdim).Indices;
    }

    public static Tensor AllAny(string name, Tensor x, long? dim, bool keepdim, bool all)
    {
        int[] over = dim is long d ? Shapes.Dims(name, [d], x.Layout.Rank) : Shapes.AllDims(x.Layout.Rank);
        Tensor y = Lanes.ReduceNumber(new AllAnyLane(all), Unary.Ask<NonZero>(x), over, keepdim);
        return x.dtype == ScalarType.Byte ? y.As(ScalarType.Byte) : y;
    }

    public static Tensor CountNonZero(Tensor x, ReadOnlySpan<long> dims) =>
        Sum(Unary.Ask<NonZero>(x), dims, false, null);

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
