using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>The Pareto distribution: log p(x) = log alpha + alpha log scale − (alpha + 1) log x from scale on.</summary>
public class Pareto : TransformedDistribution
{
    internal Pareto(Tensor scale, Tensor alpha, torch.Generator? generator = null) : base(new Exponential(alpha.expand(torch.broadcast_shapes(scale.shape, alpha.shape).Shape), generator), [new ExpTransform(), new AffineTransform(torch.zeros([], dtype: scale.dtype), scale)], generator)
    {
        (this.scale, this.alpha) = KeptTogether(scale, alpha);
    }

    /// <summary>The smallest value.</summary>
    public Tensor scale { get; private set; }

    /// <summary>How fast the tail falls.</summary>
    public Tensor alpha { get; private set; }

    /// <inheritdoc/>
    public override Tensor mean
    {
        get
        {
            Tensor a = alpha.clamp_min(1);
            return a * scale / (a - 1);
        }
    }

    /// <inheritdoc/>
    public override Tensor mode => scale;

    /// <inheritdoc/>
    public override Tensor variance
    {
        get
        {
            Tensor a = alpha.clamp_min(2);
            return scale.pow(2) * a / ((a - 1).pow(2) * (a - 2));
        }
    }

    /// <inheritdoc/>
    public override Tensor entropy() => (scale / alpha).log() + 1 + alpha.reciprocal();

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null)
    {
        Pareto wide = Receiver(instance, batch_shape, () => new Pareto(scale, alpha, generator));
        base.expand(batch_shape, wide);
        (wide.scale, wide.alpha) = (Kept(scale.expand(batch_shape.Shape)), Kept(alpha.expand(batch_shape.Shape)));
        return wide;
    }
}
