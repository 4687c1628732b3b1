using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>−pos_weights · t log σ(x) − (1 − t) log(1 − σ(x)), exact for any x.</summary>
public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null)
        : base(weight, reduction) =>
        this.pos_weights = pos_weights;

    /// <summary>The weights of targets that are 1.</summary>
    public Tensor? pos_weights { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        torch.nn.functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
}
