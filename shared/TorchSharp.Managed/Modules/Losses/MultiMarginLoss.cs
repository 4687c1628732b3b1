using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>max(0, margin − x[t] + x[i])ᵖ, averaged over the classes i other than t.</summary>
public sealed class MultiMarginLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public MultiMarginLoss(int p = 1, double margin = 1, Tensor? weight = null, Reduction reduction = Reduction.Mean)
        : base(weight, reduction) =>
        (this.p, this.margin) = (p, margin);

    /// <summary>The power.</summary>
    public int p { get; }

    /// <summary>How large the distance should be.</summary>
    public double margin { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        torch.nn.functional.multi_margin_loss(input, target, p, margin, weight, reduction);
}
