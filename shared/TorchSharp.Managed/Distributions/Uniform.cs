namespace TorchSharp.Modules;

/// <summary>Uniform in [low, high).</summary>
public class Uniform : torch.distributions.Distribution
{
    private Tensor low;
    private Tensor high;

    /// <summary>With lower and upper bounds.</summary>
    public Uniform(Tensor low, Tensor high, torch.Generator? generator = null) : base(generator)
    {
        (this.low, this.high) = KeptTogether(low, high);
        batch_shape = this.low.shape;
    }

    /// <inheritdoc/>
    public override Tensor mean => (high + low) / 2;

    /// <summary>Not a number: all values are equally likely.</summary>
    public override Tensor mode => double.NaN * high;

    /// <inheritdoc/>
    public override Tensor variance => (high - low).pow(2) / 12;

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        low + torch.rand(ExtendedShape(sample_shape), dtype: low.dtype, generator: generator) * (high - low);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        (low.le(value) & high.gt(value)).to_type(low.dtype).log() - (high - low).log();

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => ((value - low) / (high - low)).clamp(0, 1);

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value) => value * (high - low) + low;

    /// <inheritdoc/>
    public override Tensor entropy() => (high - low).log();

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Uniform wide = Receiver(instance, batch_shape, () => new Uniform(low, high, generator));
        (wide.low, wide.high) = (Kept(low.expand(batch_shape.Shape)), Kept(high.expand(batch_shape.Shape)));
        return wide;
    }
}
