using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>1 − cos where the target is 1, max(0, cos − margin) where it is −1.</summary>
public sealed class CosineEmbeddingLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public CosineEmbeddingLoss(double margin = 0, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        this.margin = margin;

    /// <summary>How large the distance should be.</summary>
    public double margin { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
        torch.nn.functional.cosine_embedding_loss(input1, input2, target, margin, reduction);
}
