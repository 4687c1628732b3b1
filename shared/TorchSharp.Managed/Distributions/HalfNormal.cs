using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>The distribution of |x|, x being normal with mean 0.</summary>
public class HalfNormal : TransformedDistribution
{
    internal HalfNormal(Tensor scale, torch.Generator? generator = null) : base(new Normal(torch.zeros([], dtype: scale.dtype), scale, generator), new AbsTransform(), generator)
    {
        this.scale = Kept(scale);
    }

    /// <summary>The standard deviation of x.</summary>
    public Tensor scale { get; private set; }

    /// <inheritdoc/>
    public override Tensor mean => scale * Math.Sqrt(2 / Math.PI);

    /// <inheritdoc/>
    public override Tensor mode => torch.zeros_like(scale);

    /// <inheritdoc/>
    public override Tensor variance => scale.pow(2) * (1 - 2 / Math.PI);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => torch.where(value.ge(0), base_distribution.log_prob(value) + Math.Log(2), double.NegativeInfinity);

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => 2 * base_distribution.cdf(value) - 1;

    /// <inheritdoc/>
    public override Tensor icdf(Tensor prob) => base_distribution.icdf((prob + 1) / 2);

    /// <inheritdoc/>
    public override Tensor entropy() => base_distribution.entropy() - Math.Log(2);

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null)
    {
        HalfNormal wide = Receiver(instance, batch_shape, () => new HalfNormal(scale, generator));
        base.expand(batch_shape, wide);
        wide.scale = Kept(scale.expand(batch_shape.Shape));
        return wide;
    }
}
