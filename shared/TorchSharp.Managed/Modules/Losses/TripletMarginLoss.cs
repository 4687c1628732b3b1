using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>max(0, margin + |a − p| − |a − n|); with swap, |p − n| if it is smaller than |a − n|.</summary>
public sealed class TripletMarginLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    private readonly double _eps;
    private readonly bool _swap;

    /// <summary>With its options.</summary>
    public TripletMarginLoss(double margin = 1, long p = 2, double eps = 1e-06, bool swap = false, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        (this.margin, this.p, _eps, _swap) = (margin, p, eps, swap);

    /// <summary>How large the distance should be.</summary>
    public double margin { get; }

    /// <summary>The power.</summary>
    public long p { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        torch.nn.functional.triplet_margin_loss(anchor, positive, negative, margin, p, _eps, _swap, reduction);
}
