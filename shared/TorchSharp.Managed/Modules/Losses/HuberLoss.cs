using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>The difference: half its square within ±delta, straight beyond.</summary>
public sealed class HuberLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        this.delta = delta;

    /// <summary>Where the loss becomes straight.</summary>
    public double delta { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        torch.nn.functional.huber_loss(input, target, delta, reduction);
}
