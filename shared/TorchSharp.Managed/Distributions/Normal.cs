namespace TorchSharp.Modules;

/// <summary>The normal distribution: log p(x) = −(x − loc)² / (2 scale²) − log scale − ½ log 2π.</summary>
public class Normal : torch.distributions.Distribution
{
    private Tensor loc;
    private Tensor scale;

    /// <summary>With means and standard deviations.</summary>
    public Normal(Tensor loc, Tensor scale, torch.Generator? generator = null) : base(generator)
    {
        (this.loc, this.scale) = KeptTogether(loc, scale);
        batch_shape = this.loc.shape;
    }

    /// <inheritdoc/>
    public override Tensor mean => loc;

    /// <inheritdoc/>
    public override Tensor mode => loc;

    /// <inheritdoc/>
    public override Tensor stddev => scale;

    /// <inheritdoc/>
    public override Tensor variance => scale.pow(2);

    /// <inheritdoc/>
    public override Tensor sample(params long[] sample_shape)
    {
        using IDisposable _ = torch.no_grad();
        long[] shape = ExtendedShape(sample_shape);
        return torch.normal(loc.expand(shape), scale.expand(shape), generator);
    }

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        loc + torch.randn(ExtendedShape(sample_shape), dtype: loc.dtype, generator: generator) * scale;

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        -(value - loc).pow(2) / (2 * scale.pow(2)) - scale.log() - 0.5 * Math.Log(2 * Math.PI);

    /// <inheritdoc/>
    public override Tensor entropy() => 0.5 + 0.5 * Math.Log(2 * Math.PI) + scale.log();

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => 0.5 * (1 + ((value - loc) * scale.reciprocal() / Math.Sqrt(2)).erf());

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value) => loc + scale * (2 * value - 1).erfinv() * Math.Sqrt(2);

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Normal wide = Receiver(instance, batch_shape, () => new Normal(loc, scale, generator));
        (wide.loc, wide.scale) = (Kept(loc.expand(batch_shape.Shape)), Kept(scale.expand(batch_shape.Shape)));
        return wide;
    }
}
