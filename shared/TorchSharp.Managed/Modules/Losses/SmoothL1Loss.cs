using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>The difference: squared over 2 beta within ±beta, absolute minus beta / 2 beyond.</summary>
public sealed class SmoothL1Loss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1)
        : base(reduction) =>
        this.beta = beta;

    /// <summary>Where the loss becomes straight.</summary>
    public double beta { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        torch.nn.functional.smooth_l1_loss(input, target, reduction, beta);
}
