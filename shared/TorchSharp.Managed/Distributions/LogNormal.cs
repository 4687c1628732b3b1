using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>The distribution of exp(x), x being normal.</summary>
public class LogNormal : TransformedDistribution
{
    internal LogNormal(Tensor loc, Tensor scale, torch.Generator? generator = null) : base(new Normal(loc, scale, generator), new ExpTransform(), generator)
    {
        (this.loc, this.scale) = KeptTogether(loc, scale);
    }

    /// <summary>The mean of the logarithm.</summary>
    public Tensor loc { get; private set; }

    /// <summary>The standard deviation of the logarithm.</summary>
    public Tensor scale { get; private set; }

    /// <inheritdoc/>
    public override Tensor mean => (loc + scale.pow(2) / 2).exp();

    /// <inheritdoc/>
    public override Tensor mode => (loc - scale.pow(2)).exp();

    /// <inheritdoc/>
    public override Tensor variance => scale.pow(2).expm1() * (2 * loc + scale.pow(2)).exp();

    /// <inheritdoc/>
    public override Tensor entropy() => base_distribution.entropy() + loc;

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null)
    {
        LogNormal wide = Receiver(instance, batch_shape, () => new LogNormal(loc, scale, generator));
        base.expand(batch_shape, wide);
        (wide.loc, wide.scale) = (Kept(loc.expand(batch_shape.Shape)), Kept(scale.expand(batch_shape.Shape)));
        return wide;
    }
}
