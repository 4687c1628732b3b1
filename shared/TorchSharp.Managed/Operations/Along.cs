using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Operations;

/// <summary>Running sums, softmax, sorting: operations along one dimension that keep it.</summary>
internal static class Along
{
    public static Tensor CumSum(Tensor x, long dim, ScalarType? type) =>
        Scan("cumsum", new CumSumLane(), x, dim, type ?? Reductions.SumType(x.dtype));

    public static Tensor CumProd(Tensor x, long dim, ScalarType? type) =>
        Scan("cumprod", new CumProdLane(), x, dim, type ?? Reductions.SumType(x.dtype));

    public static Tensor LogCumSumExp(Tensor x, long dim) => Real("logcumsumexp", new LogCumSumExpLane(), x, dim, null);

    public static Tensor Softmax(Tensor x, long dim, ScalarType? dtype) => Real("softmax", new SoftmaxLane(), x, dim, dtype);

    public static Tensor LogSoftmax(Tensor x, long dim, ScalarType? dtype) => Real("log_softmax", new LogSoftmaxLane(), x, dim, dtype);

    public static (Tensor Values, Tensor Indices) CumExtreme(string name, Tensor x, long dim, bool largest)
    {
        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        (Tensor y, Tensor at) = Lanes.AlongNumber(new RunningExtremeLane(largest), x, d, Size(x, d), true);
        return (Tape.Result(y, x), at);
    }

    public static (Tensor Values, Tensor Indices) Sort(Tensor x, long dim, bool descending)
    {
        int d = Shapes.Dim("sort", dim, x.Layout.Rank);
        (Tensor y, Tensor at) = Lanes.AlongNumber(new SortLane(descending), x, d, Size(x, d), true);
        return (Tape.Result(y, x), at);
    }

    public static (Tensor Values, Tensor Indices) TopK(Tensor x, int k, long dim, bool largest)
    {
        int d = Shapes.Dim("topk", dim, x.Layout.Rank);
        if (k < 0 || k > Size(x, d)) throw new ArgumentOutOfRangeException(nameof(k), Messages.KOutOfRange("topk", k, Size(x, d), d));
        (Tensor y, Tensor at) = Lanes.AlongNumber(new TopKLane(k, largest), x, d, k, true);
        return (Tape.Result(y, x), at);
    }

    public static (Tensor Values, Tensor Indices) Kth(Tensor x, long k, long dim, bool keepdim)
    {
        int d = Shapes.Dim("kthvalue", dim, x.Layout.Rank);
        if (k < 1 || k > Size(x, d)) throw new ArgumentOutOfRangeException(nameof(k), Messages.KOutOfRange("kthvalue", k, Size(x, d), d));
        (Tensor y, Tensor at) = Lanes.ReduceWithIndex(new KthLane((int)k - 1, false), x, x.Layout.Rank == 0 ? [] : [d], keepdim);
        return (Tape.Result(y, x), at);
    }

    public static (Tensor Values, Tensor Indices) Mode(Tensor x, long dim, bool keepdim)
    {
        int[] over = Shapes.Dims("mode", [dim], x.Layout.Rank);
        Reductions.NotEmpty("mode", x, over);
        (Tensor y, Tensor at) = Lanes.ReduceWithIndex(new ModeLane(), x, over, keepdim);
        return (Tape.Result(y, x), at);
    }

    /// <summary>The lower median of everything; NaN if there is one.</summary>
    public static Tensor Median(Tensor x)
    {
        if (x.Layout.Count == 0) return Make.Point(x.dtype, double.NaN);
        KthLane middle = new((int)((x.Layout.Count - 1) / 2), true);
        return Tape.Result(Lanes.ReduceNumber(middle, x, Shapes.AllDims(x.Layout.Rank), false), x);
    }

    public static Tensor NanMedian(Tensor x)
    {
        if (!x.dtype.IsFloating()) return Median(x);
        return Tape.Result(Lanes.ReduceFloat(new NanMedianLane(), x, Shapes.AllDims(x.Layout.Rank), false), x);
    }

    public static Tensor Quantile(string name, Tensor x, Tensor q, long dim, bool keepdim, bool skipNaN)
    {
        Reductions.Real(name, x);
        if (q.dtype != x.dtype) throw new ArgumentException(Messages.DTypesDiffer(name, x.dtype, q.dtype));
        if (q.Layout.Rank > 1) throw new ArgumentException(Messages.QuantileShape(name, q.Layout.Shape));
        double[] fractions = q.DenseAs(ScalarType.Float64).Span<double>().ToArray();
        foreach (double f in fractions)
            if (!(f >= 0 && f <= 1)) throw new ArgumentException(Messages.QuantileRange(name, f));

        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        Reductions.NotEmpty(name, x, x.Layout.Rank == 0 ? [] : [d]);
        Tensor y = Lanes.AlongFloat(new QuantileLane(fractions, skipNaN), x.Layout.Rank == 0 ? x.reshape(1) : x, d, fractions.Length);
        y = y.movedim([d], [0]);
        if (keepdim && x.Layout.Rank > 0) y = y.unsqueeze(d + 1);
        return Tape.Result(q.Layout.Rank == 0 ? y.select(0, 0) : y.contiguous(), x);
    }

    private static Tensor Scan<TOp>(string name, TOp op, Tensor x, long dim, ScalarType type) where TOp : struct, INumberLane
    {
        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        return Tape.Result(Lanes.AlongNumber(op, x.As(type), d, Size(x, d), false).Values, x);
    }

    private static Tensor Real<TOp>(string name, TOp op, Tensor x, long dim, ScalarType? dtype) where TOp : struct, IFloatLane
    {
        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        Tensor from = Reductions.Real(name, dtype is ScalarType t ? x.As(t) : x);
        return Tape.Result(Lanes.AlongFloat(op, from, d, Size(x, d)), x);
    }

    private static long Size(Tensor x, int dim) => x.Layout.Rank == 0 ? 1 : x.Layout.Shape[dim];
}
