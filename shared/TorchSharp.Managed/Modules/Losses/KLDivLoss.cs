using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>t (log t − x) of log-probabilities x; the target is log t, or t itself.</summary>
public sealed class KLDivLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        this.log_target = log_target;

    /// <summary>Whether the target is the logarithm of probabilities.</summary>
    public bool log_target { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        torch.nn.functional.kl_div(input, target, log_target, reduction);
}
