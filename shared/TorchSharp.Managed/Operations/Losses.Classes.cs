using System.Numerics;
using TorchSharp.Engine;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Operations;

// Losses of classes. Input is (C), (N, C) or (N, C, d1, ...); the target names a class for each of the other dimensions.
internal static partial class Losses
{
    /// <summary>The negative log-probability of the target's classes.</summary>
    public static Tensor NegativeLogLikelihood(
        string operation, Tensor logProbs, Tensor target, Tensor? weight, long ignored, Reduction reduction)
    {
        CheckClasses(operation, logProbs, target, weight, ignored);
        Tensor classes = target.detach().DenseAs(ScalarType.Int64), weights = Weights(logProbs, classes, weight, ignored);
        if (reduction == Reduction.None) return Picked(logProbs, classes, weights);
        Tensor sum = Picked(logProbs, classes, weights).sum();
        return reduction == Reduction.Sum ? sum : sum / weights.sum();
    }

    public static Tensor CrossEntropy(Tensor input, Tensor target, Tensor? weight, long ignored, Reduction reduction, double smoothing)
    {
        if (smoothing is < 0 or > 1) throw new ArgumentException(Messages.LabelSmoothing(smoothing));
        Tensor logProbs = input.log_softmax(ClassDim(input));
        if (target.is_floating_point()) return OfProbabilities(logProbs, target, weight, reduction, smoothing);

        Tensor likelihood = NegativeLogLikelihood("cross_entropy", logProbs, target, weight, ignored, reduction);
        if (smoothing == 0) return likelihood;

        Tensor kept = target.ne(ignored);
        Tensor spread = -(weight is null ? logProbs : logProbs * PerClass(logProbs, weight)).sum(ClassDim(input));
        spread = torch.where(kept, spread, torch.zeros_like(spread));
        if (reduction == Reduction.Mean)
            spread = spread.sum() / Weights(logProbs, target.detach().DenseAs(ScalarType.Int64), weight, ignored).sum();
        else if (reduction == Reduction.Sum) spread = spread.sum();
        return (1 - smoothing) * likelihood + smoothing / logProbs.shape[ClassDim(input)] * spread;
    }

    public static Tensor MultiMargin(Tensor input, Tensor target, int p, double margin, Tensor? weight, Reduction reduction)
    {
        if (p is not (1 or 2)) throw new ArgumentException(Messages.MultiMarginPower(p));
        CheckClasses("multi_margin_loss", input, target, weight, null);
        Tensor classes = target.unsqueeze(-1);
        Tensor each = (margin - input.gather(-1, classes) + input).clamp_min(0).pow(p);
        if (weight is not null) each = each * weight.index_select(0, target.reshape(-1)).reshape(classes.shape);
        return Reduced(each.masked_fill(Hot(classes, input), 0).sum(-1) / input.shape[^1], reduction);
    }

    public static Tensor MultiLabelMargin(Tensor input, Tensor target, Reduction reduction)
    {
        if (!Shapes.Same(input.Layout.Shape, target.Layout.Shape))
            throw new ArgumentException(Messages.ShapesDiffer("multi_label_margin_loss", input.Layout.Shape, target.Layout.Shape));

        // The labels end at the first negative number.
        Tensor named = target.lt(0).@int().cumsum(-1).eq(0), labels = target.clamp_min(0);
        Tensor isLabel = torch.zeros_like(input).scatter_add(-1, labels, named.to_type(input.dtype)).gt(0);
        Tensor margins = (1 - input.gather(-1, labels).unsqueeze(-1) + input.unsqueeze(-2)).clamp_min(0);
        Tensor counts = named.unsqueeze(-1).logical_and(isLabel.unsqueeze(-2).logical_not());
        return Reduced(margins.masked_fill(counts.logical_not(), 0).sum([-1L, -2L]) / input.shape[^1], reduction);
    }

    private static Tensor OfProbabilities(Tensor logProbs, Tensor target, Tensor? weight, Reduction reduction, double smoothing)
    {
        if (!Shapes.Same(logProbs.Layout.Shape, target.Layout.Shape))
            throw new ArgumentException(Messages.ClassProbabilities(logProbs.Layout.Shape, target.dtype, target.Layout.Shape));
        int dim = ClassDim(logProbs);
        long classes = logProbs.shape[dim];
        if (smoothing > 0) target = target * (1 - smoothing) + smoothing / classes;
        Tensor each = logProbs * target;
        if (weight is not null) each = each * PerClass(logProbs, weight);
        if (reduction == Reduction.None) return -each.sum(dim);
        Tensor sum = -each.sum();
        return reduction == Reduction.Sum ? sum : sum / ((double)logProbs.NumberOfElements / classes);
    }

    // −weight · x at the class of each place.
    private static Tensor Picked(Tensor x, Tensor classes, Tensor weights)
    {
        Tensor y = Make.Empty(x.dtype, classes.Layout.Shape);
        if (x.dtype == ScalarType.Float32) Pick<float>(x.Dense(), classes, weights, y);
        else Pick<double>(x.Dense(), classes, weights, y);
        long[] shape = x.Layout.Shape;
        return Tape.Result("nll_loss", y, x, g => Placed(g, classes, weights, shape));
    }

    // The other way round: −weight · g put at the class of each place, 0 elsewhere.
    private static Tensor Placed(Tensor g, Tensor classes, Tensor weights, long[] shape)
    {
        Tensor y = Make.Zeros(g.dtype, shape);
        if (g.dtype == ScalarType.Float32) Place<float>(g.Dense(), classes, weights, y);
        else Place<double>(g.Dense(), classes, weights, y);
        return Tape.Result("nll_loss_backward", y, g, h => Picked(h, classes, weights));
    }

    private static void Pick<T>(Tensor x, Tensor classes, Tensor weights, Tensor y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        ReadOnlySpan<T> from = x.Span<T>(), w = weights.Span<T>();
        Span<T> to = y.Span<T>();
        int[] at = Places(x.Layout.Shape, classes);
        for (int i = 0; i < to.Length; i++) to[i] = w[i] == T.Zero ? T.Zero : -w[i] * from[at[i]];
    }

    private static void Place<T>(Tensor g, Tensor classes, Tensor weights, Tensor y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        ReadOnlySpan<T> from = g.Span<T>(), w = weights.Span<T>();
        Span<T> to = y.Span<T>();
        int[] at = Places(y.Layout.Shape, classes);
        for (int i = 0; i < from.Length; i++)
            if (w[i] != T.Zero) to[at[i]] = -w[i] * from[i];
    }

    // Where the class of each place lies in a contiguous (N, C, inner); places with no class of theirs at 0.
    private static int[] Places(long[] shape, Tensor classes)
    {
        int dim = shape.Length == 1 ? 0 : 1;
        int count = (int)shape[dim], inner = (int)Shapes.Count(shape.AsSpan(dim + 1));
        ReadOnlySpan<long> named = classes.Span<long>();
        int[] at = new int[named.Length];
        for (int i = 0; i < at.Length; i++)
            at[i] = named[i] < 0 || named[i] >= count ? 0 : (i / inner * count + (int)named[i]) * inner + i % inner;
        return at;
    }

    // The weight of each place: that of its class, 0 where it is ignored.
    private static Tensor Weights(Tensor x, Tensor classes, Tensor? weight, long ignored)
    {
        Tensor kept = classes.ne(ignored);
        if (weight is null) return kept.to_type(x.dtype);
        Tensor safe = classes.masked_fill(kept.logical_not(), 0);
        return weight.detach().to_type(x.dtype).index_select(0, safe.reshape(-1)).reshape(classes.shape).mul(kept).contiguous();
    }

    private static Tensor PerClass(Tensor x, Tensor weight)
    {
        long[] shape = Enumerable.Repeat(1L, (int)x.ndim).ToArray();
        shape[ClassDim(x)] = -1;
        return weight.reshape(shape);
    }

    private static Tensor Hot(Tensor classes, Tensor like) => torch.zeros_like(like, dtype: ScalarType.Bool).scatter(-1, classes, torch.ones_like(classes, dtype: ScalarType.Bool));

    private static int ClassDim(Tensor x) => x.ndim == 1 ? 0 : 1;

    private static void CheckClasses(string operation, Tensor x, Tensor target, Tensor? weight, long? ignored)
    {
        long[] shape = x.Layout.Shape;
        if (shape.Length == 0 || !x.is_floating_point()) throw new ArgumentException(Messages.ClassInput(operation, x.dtype, shape));
        if (target.dtype is not (ScalarType.Int64 or ScalarType.Byte)) throw new ArgumentException(Messages.IndexDType(operation, target.dtype));
        int dim = ClassDim(x);
        long[] places = [.. shape[..dim], .. shape[(dim + 1)..]];
        if (!Shapes.Same(places, target.Layout.Shape)) throw new ArgumentException(Messages.ClassTarget(operation, shape, target.Layout.Shape, places));
        if (weight is not null && (weight.ndim != 1 || weight.shape[0] != shape[dim]))
            throw new ArgumentException(Messages.ClassWeight(operation, weight.Layout.Shape, shape[dim]));
        foreach (long named in target.DenseAs(ScalarType.Int64).Span<long>())
            if (named != ignored && (named < 0 || named >= shape[dim])) throw new ArgumentException(Messages.ClassOutOfRange(operation, named, shape[dim]));
    }
}
