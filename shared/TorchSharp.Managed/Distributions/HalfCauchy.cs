using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>The distribution of |x|, x being Cauchy with median 0.</summary>
public class HalfCauchy : TransformedDistribution
{
    internal HalfCauchy(Tensor scale, torch.Generator? generator = null) : base(new Cauchy(torch.zeros([], dtype: scale.dtype), scale, generator), new AbsTransform(), generator)
    {
        this.scale = Kept(scale);
    }

    /// <summary>The half width of x.</summary>
    public Tensor scale { get; private set; }

    /// <summary>Infinity.</summary>
    public override Tensor mean => torch.full(ExtendedShape(), double.PositiveInfinity, dtype: scale.dtype);

    /// <inheritdoc/>
    public override Tensor mode => torch.zeros_like(scale);

    /// <summary>Infinity.</summary>
    public override Tensor variance => base_distribution.variance;

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => torch.where(value.ge(0), base_distribution.log_prob(value) + Math.Log(2), double.NegativeInfinity);

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => 2 * base_distribution.cdf(value) - 1;

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value) => base_distribution.icdf((value + 1) / 2);

    /// <inheritdoc/>
    public override Tensor entropy() => base_distribution.entropy() - Math.Log(2);

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null)
    {
        HalfCauchy wide = Receiver(instance, batch_shape, () => new HalfCauchy(scale, generator));
        base.expand(batch_shape, wide);
        wide.scale = Kept(scale.expand(batch_shape.Shape));
        return wide;
    }
}
