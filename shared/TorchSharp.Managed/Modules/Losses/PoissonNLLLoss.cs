using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>The negative log-likelihood of counts, input being the logarithm of their rate, or the rate itself; full adds Stirling's approximation of log t!.</summary>
public sealed class PoissonNLLLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        (this.log_input, this.full, this.eps) = (log_input, full, eps);

    /// <summary>Whether the input is the logarithm of the rate.</summary>
    public bool log_input { get; }

    /// <summary>Whether the constant is added.</summary>
    public bool full { get; }

    /// <summary>Added to, or the least of, what is divided by.</summary>
    public float eps { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        torch.nn.functional.poisson_nll_loss(input, target, log_input, full, eps, reduction);
}
