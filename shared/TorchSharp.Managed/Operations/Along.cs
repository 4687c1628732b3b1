using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Operations;

/// <summary>Running sums, softmax, sorting: operations along one dimension that keep it.</summary>
internal static class Along
{
    public static Tensor CumSum(Tensor x, long dim, ScalarType? type) =>
        Scan("cumsum", new CumSumLane(), x, dim, type ?? Reductions.SumType(x.dtype), (g, _, _, d) => Running.FromTheEnd(g, d));

    public static Tensor CumProd(Tensor x, long dim, ScalarType? type) =>
        Scan("cumprod", new CumProdLane(), x, dim, type ?? Reductions.SumType(x.dtype), (g, sx, sy, d) => Multiples.CumProd(g, sx, sy, d));

    public static Tensor LogCumSumExp(Tensor x, long dim) => Real("logcumsumexp", new LogCumSumExpLane(), x, dim, null, (g, sx, sy, d) => Running.LogCumSumExp(g, sx, sy, d));

    public static Tensor Softmax(Tensor x, long dim, ScalarType? dtype) => Real("softmax", new SoftmaxLane(), x, dim, dtype, (g, _, sy, d) => Running.Softmax(g, sy, d));

    public static Tensor LogSoftmax(Tensor x, long dim, ScalarType? dtype) => Real("log_softmax", new LogSoftmaxLane(), x, dim, dtype, (g, _, sy, d) => Running.LogSoftmax(g, sy, d));

    public static (Tensor Values, Tensor Indices) CumExtreme(string name, Tensor x, long dim, bool largest)
    {
        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        (Tensor y, Tensor at) = Lanes.AlongNumber(new RunningExtremeLane(largest), x, d, Size(x, d), true);
        return (Picked(name, y, at, x, d), at);
    }

    public static (Tensor Values, Tensor Indices) Sort(Tensor x, long dim, bool descending)
    {
        int d = Shapes.Dim("sort", dim, x.Layout.Rank);
        (Tensor y, Tensor at) = Lanes.AlongNumber(new SortLane(descending), x, d, Size(x, d), true);
        return (Picked("sort", y, at, x, d), at);
    }

    public static (Tensor Values, Tensor Indices) TopK(Tensor x, int k, long dim, bool largest)
    {
        int d = Shapes.Dim("topk", dim, x.Layout.Rank);
        if (k < 0 || k > Size(x, d)) throw new ArgumentOutOfRangeException(nameof(k), Messages.KOutOfRange("topk", k, Size(x, d), d));
        (Tensor y, Tensor at) = Lanes.AlongNumber(new TopKLane(k, largest), x, d, k, true);
        return (Picked("topk", y, at, x, d), at);
    }

    public static (Tensor Values, Tensor Indices) Kth(Tensor x, long k, long dim, bool keepdim)
    {
        int d = Shapes.Dim("kthvalue", dim, x.Layout.Rank);
        if (k < 1 || k > Size(x, d)) throw new ArgumentOutOfRangeException(nameof(k), Messages.KOutOfRange("kthvalue", k, Size(x, d), d));
        (Tensor y, Tensor at) = Lanes.ReduceWithIndex(new KthLane((int)k - 1, false), x, x.Layout.Rank == 0 ? [] : [d], keepdim);
        return (Reductions.Picked("kthvalue", y, at, x, x.Layout.Rank == 0 ? [] : [d], keepdim), at);
    }

    public static (Tensor Values, Tensor Indices) Mode(Tensor x, long dim, bool keepdim)
    {
        int[] over = Shapes.Dims("mode", [dim], x.Layout.Rank);
        Reductions.NotEmpty("mode", x, over);
        (Tensor y, Tensor at) = Lanes.ReduceWithIndex(new ModeLane(), x, over, keepdim);
        return (Reductions.Picked("mode", y, at, x, over, keepdim), at);
    }

    /// <summary>The lower median of everything; NaN if there is one.</summary>
    public static Tensor Median(Tensor x)
    {
        if (x.Layout.Count == 0) return Make.Point(x.dtype, double.NaN);
        KthLane middle = new((int)((x.Layout.Count - 1) / 2), true);
        int[] all = Shapes.AllDims(x.Layout.Rank);
        return Reductions.SharedByTies("median", Lanes.ReduceNumber(middle, x, all, false), x, all, false);
    }

    public static Tensor NanMedian(Tensor x)
    {
        if (!x.dtype.IsFloating()) return Median(x);
        int[] all = Shapes.AllDims(x.Layout.Rank);
        return Reductions.SharedByTies("nanmedian", Lanes.ReduceFloat(new NanMedianLane(), x, all, false), x, all, false);
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
        if (GradMode.Enabled && x.requires_grad) return Quantiles.Differentiable(x, q, d, keepdim, skipNaN);

        Tensor y = Lanes.AlongFloat(new QuantileLane(fractions, skipNaN), x.Layout.Rank == 0 ? x.reshape(1) : x, d, fractions.Length);
        y = y.movedim([d], [0]);
        if (keepdim && x.Layout.Rank > 0) y = y.unsqueeze(d + 1);
        return q.Layout.Rank == 0 ? y.select(0, 0) : y.contiguous();
    }

    private static Tensor Scan<TOp>(string name, TOp op, Tensor x, long dim, ScalarType type, Func<Tensor, Saved, Saved, int, Tensor> derivative)
        where TOp : struct, INumberLane
    {
        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        return Recorded(name, Lanes.AlongNumber(op, x.As(type), d, Size(x, d), false).Values, x, d, derivative);
    }

    private static Tensor Real<TOp>(string name, TOp op, Tensor x, long dim, ScalarType? dtype, Func<Tensor, Saved, Saved, int, Tensor> derivative)
        where TOp : struct, IFloatLane
    {
        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        Tensor from = Reductions.Real(name, dtype is ScalarType t ? x.As(t) : x);
        return Recorded(name, Lanes.AlongFloat(op, from, d, Size(x, d)), x, d, derivative);
    }

    // The derivative is told the gradient, x, the result and the dimension.
    private static Tensor Recorded(string name, Tensor y, Tensor x, int d, Func<Tensor, Saved, Saved, int, Tensor> derivative)
    {
        if (!x.requires_grad) return y;
        Saved sx = x, sy = y;
        return Tape.Result(name, y, x, g => derivative(g, sx, sy, d));
    }

    // Elements in another order, or some of them.
    private static Tensor Picked(string name, Tensor y, Tensor at, Tensor x, int d)
    {
        if (!x.requires_grad) return y;
        Saved indices = at;
        long[] shape = x.Layout.Shape;
        if (shape.Length == 0) return Tape.Result(name, y, x, g => g.reshape([]));
        return Tape.Result(name, y, x, g => Scattering.Spread(g, d, indices, shape));
    }

    private static long Size(Tensor x, int dim) => x.Layout.Rank == 0 ? 1 : x.Layout.Shape[dim];
}
