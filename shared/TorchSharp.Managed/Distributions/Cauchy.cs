namespace TorchSharp.Modules;

/// <summary>The Cauchy distribution, which has neither mean nor variance.</summary>
public class Cauchy : torch.distributions.Distribution
{
    private Tensor loc;
    private Tensor scale;

    /// <summary>With medians and half widths.</summary>
    public Cauchy(Tensor loc, Tensor scale, torch.Generator? generator = null) : base(generator)
    {
        (this.loc, this.scale) = KeptTogether(loc, scale);
        batch_shape = this.loc.shape;
    }

    /// <inheritdoc/>
    public override Tensor mode => loc;

    /// <summary>Not a number.</summary>
    public override Tensor mean => torch.full(ExtendedShape(), double.NaN, dtype: loc.dtype);

    /// <summary>Infinity.</summary>
    public override Tensor variance => torch.full(ExtendedShape(), double.PositiveInfinity, dtype: loc.dtype);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        loc + torch.empty(ExtendedShape(sample_shape), dtype: loc.dtype).cauchy_(generator: generator) * scale;

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => -Math.Log(Math.PI) - scale.log() - ((value - loc) / scale).pow(2).log1p();

    /// <inheritdoc/>
    public override Tensor entropy() => Math.Log(4 * Math.PI) + scale.log();

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => ((value - loc) / scale).atan() / Math.PI + 0.5;

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value) => (Math.PI * (value - 0.5)).tan() * scale + loc;

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Cauchy wide = Receiver(instance, batch_shape, () => new Cauchy(loc, scale, generator));
        (wide.loc, wide.scale) = (Kept(loc.expand(batch_shape.Shape)), Kept(scale.expand(batch_shape.Shape)));
        return wide;
    }
}
