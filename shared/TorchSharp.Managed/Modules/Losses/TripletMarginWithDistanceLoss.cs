using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>max(0, margin + d(a, p) − d(a, n)) with a distance of your own.</summary>
public sealed class TripletMarginWithDistanceLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    private readonly Func<Tensor, Tensor, Tensor>? _distance;
    private readonly bool _swap;

    /// <summary>With its options.</summary>
    public TripletMarginWithDistanceLoss(
        Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1, bool swap = false, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        (_distance, this.margin, _swap) = (distance, margin, swap);

    /// <summary>How large the distance should be.</summary>
    public double margin { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        torch.nn.functional.triplet_margin_with_distance_loss(anchor, positive, negative, _distance, margin, _swap, reduction);
}
