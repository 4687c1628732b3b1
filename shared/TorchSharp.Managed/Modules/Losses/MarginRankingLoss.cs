using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>max(0, margin − t (x₁ − x₂)).</summary>
public sealed class MarginRankingLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public MarginRankingLoss(double margin = 0, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        this.margin = margin;

    /// <summary>How large the distance should be.</summary>
    public double margin { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
        torch.nn.functional.margin_ranking_loss(input1, input2, target, margin, reduction);
}
