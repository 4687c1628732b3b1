using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>The negative log-likelihood of a normal distribution, summed over the features of each example; full adds the constant.</summary>
public sealed class GaussianNLLLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public GaussianNLLLoss(bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        (this.full, this.eps) = (full, eps);

    /// <summary>Whether the constant is added.</summary>
    public bool full { get; }

    /// <summary>Added to, or the least of, what is divided by.</summary>
    public float eps { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target, Tensor variance) =>
        torch.nn.functional.gaussian_nll_loss(input, target, variance, full, eps, reduction);
}
