using TorchSharp.Engine;
using TorchSharp.Kernels.Losses;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Operations;

// Losses composed of other operations.
internal static partial class Losses
{
    public static Tensor BinaryCrossEntropy(Tensor input, Tensor target, Tensor? weight, Reduction reduction)
    {
        (double least, double most) = Range(input);
        if (!(least >= 0 && most <= 1)) throw new ArgumentException(Messages.NoProbabilities(least, most));
        return weight is null
            ? Pairwise<ProbabilityLoss>(input, target, reduction, sameShape: true)
            : Reduced(Pairwise<ProbabilityLoss>(input, target, Reduction.None, sameShape: true) * weight, reduction);
    }

    public static Tensor BinaryCrossEntropyWithLogits(Tensor input, Tensor target, Tensor? weight, Reduction reduction, Tensor? positives)
    {
        if (weight is null && positives is null) return Pairwise<LogitLoss>(input, target, reduction, sameShape: true);
        (Tensor x, Tensor t) = Aligned(LogitLoss.Name, input, target, sameShape: true);
        Tensor each = positives is null
            ? Pairwise<LogitLoss>(x, t, Reduction.None)
            : (1 - t) * x - (1 + (positives - 1) * t) * x.log_sigmoid();
        return Reduced(weight is null ? each : each * weight, reduction);
    }

    /// <summary>Quadratic within ±delta, straight beyond.</summary>
    public static Tensor Huber(Tensor input, Tensor target, double delta, Reduction reduction)
    {
        if (!(delta > 0)) throw new ArgumentException(Messages.LossArgument("huber_loss", "delta", delta, "above 0"));
        (Tensor x, Tensor t) = Aligned("huber_loss", input, target, sameShape: false);
        Tensor distance = (x - t).abs();
        return Reduced(torch.where(distance.lt(delta), 0.5 * distance.square(), delta * (distance - 0.5 * delta)), reduction);
    }

    /// <summary>Huber's loss over beta; the absolute loss for beta 0.</summary>
    public static Tensor SmoothAbsolute(Tensor input, Tensor target, Reduction reduction, double beta)
    {
        if (!(beta >= 0)) throw new ArgumentException(Messages.LossArgument("smooth_l1_loss", "beta", beta, "at least 0"));
        if (beta == 0) return Pairwise<AbsoluteLoss>(input, target, reduction);
        (Tensor x, Tensor t) = Aligned("smooth_l1_loss", input, target, sameShape: false);
        Tensor distance = (x - t).abs();
        return Reduced(torch.where(distance.lt(beta), 0.5 * distance.square() / beta, distance - 0.5 * beta), reduction);
    }

    public static Tensor Divergence(Tensor input, Tensor target, bool logTarget, Reduction reduction) =>
        Reduced(logTarget ? target.exp() * (target - input) : torch.xlogy(target, target) - target * input, reduction);

    public static Tensor Poisson(Tensor input, Tensor target, bool logInput, bool full, double eps, Reduction reduction)
    {
        Tensor each = logInput ? input.exp() - target * input : input - target * (input + eps).log();
        if (full)
        {
            Tensor stirling = target * target.log() - target + 0.5 * (2 * Math.PI * target).log();
            each = each + stirling.masked_fill(target.le(1), 0);
        }
        return Reduced(each, reduction);
    }

    /// <summary>For each example, summed over its features.</summary>
    public static Tensor Gaussian(Tensor input, Tensor target, Tensor variance, bool full, double eps, Reduction reduction)
    {
        if (!Shapes.Same(input.Layout.Shape, target.Layout.Shape))
            throw new ArgumentException(Messages.ShapesDiffer("gaussian_nll_loss", input.Layout.Shape, target.Layout.Shape));
        long n = input.Layout.Rank == 0 ? 1 : input.shape[0];
        (Tensor x, Tensor t, Tensor v) = (input.reshape(n, -1), target.reshape(n, -1), variance.reshape(n, -1));
        if (v.shape[1] != x.shape[1] && v.shape[1] != 1)
            throw new ArgumentException(Messages.ShapesDiffer("gaussian_nll_loss", input.Layout.Shape, variance.Layout.Shape));
        if (v.lt(0).any().ToBoolean()) throw new ArgumentException(Messages.LossArgument("gaussian_nll_loss", "the smallest variance", v.min().ToDouble(), "at least 0"));

        // Variances below eps count as eps, but keep their gradient.
        v = v + (v.detach().clamp_min(eps) - v.detach());
        Tensor each = (0.5 * (v.log() + (x - t).square() / v)).sum(1);
        if (full) each = each + 0.5 * x.shape[1] * Math.Log(2 * Math.PI);
        return Reduced(each, reduction);
    }

    public static Tensor HingeEmbedding(Tensor input, Tensor target, double margin, Reduction reduction)
    {
        Tensor zero = torch.zeros_like(input);
        Tensor each = torch.where(target.ne(1), (margin - input).clamp_min(0), zero) + torch.where(target.ne(-1), input, zero);
        return Reduced(each, reduction);
    }

    public static Tensor CosineEmbedding(Tensor a, Tensor b, Tensor target, double margin, Reduction reduction)
    {
        const double eps = 1e-12;
        Tensor cosine = (a * b).sum(-1) / ((a.square().sum(-1) + eps) * (b.square().sum(-1) + eps)).sqrt();
        Tensor zero = torch.zeros_like(cosine);
        Tensor each = torch.where(target.eq(1), 1 - cosine, zero) + torch.where(target.eq(-1), (cosine - margin).clamp_min(0), zero);
        return Reduced(each, reduction);
    }

    public static Tensor Triplet(
        Tensor anchor, Tensor positive, Tensor negative, Func<Tensor, Tensor, Tensor> distance, double margin, bool swap, Reduction reduction)
    {
        Tensor near = distance(anchor, positive), far = distance(anchor, negative);
        if (swap) far = far.minimum(distance(positive, negative));
        return Reduced((margin + near - far).clamp_min(0), reduction);
    }

    public static Tensor MultiLabelSoftMargin(Tensor input, Tensor target, Tensor? weight, Reduction reduction)
    {
        Tensor each = -(target * input.log_sigmoid() + (1 - target) * (-input).log_sigmoid());
        if (weight is not null) each = each * weight;
        return Reduced(each.mean([-1L]), reduction);
    }
}
