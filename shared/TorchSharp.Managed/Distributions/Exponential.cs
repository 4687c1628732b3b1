namespace TorchSharp.Modules;

/// <summary>The exponential distribution: log p(x) = log rate − rate x.</summary>
public class Exponential : torch.distributions.ExponentialFamily
{
    private Tensor rate;

    /// <summary>With rates.</summary>
    public Exponential(Tensor rate, torch.Generator? generator = null) : base(generator)
    {
        this.rate = Kept(rate);
        batch_shape = rate.shape;
    }

    /// <inheritdoc/>
    public override Tensor mean => rate.reciprocal();

    /// <inheritdoc/>
    public override Tensor mode => torch.zeros_like(rate);

    /// <inheritdoc/>
    public override Tensor stddev => rate.reciprocal();

    /// <inheritdoc/>
    public override Tensor variance => rate.pow(-2);

    /// <inheritdoc/>
    protected override IList<Tensor> NaturalParams => [-rate];

    /// <inheritdoc/>
    protected override Tensor MeanCarrierMeasure => torch.zeros([], dtype: rate.dtype);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        torch.empty(ExtendedShape(sample_shape), dtype: rate.dtype).exponential_(1, generator) / rate;

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => rate.log() - rate * value;

    /// <inheritdoc/>
    public override Tensor entropy() => 1 - rate.log();

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => 1 - (-rate * value).exp();

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value) => -(-value).log1p() / rate;

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Exponential wide = Receiver(instance, batch_shape, () => new Exponential(rate, generator));
        wide.rate = Kept(rate.expand(batch_shape.Shape));
        return wide;
    }

    /// <inheritdoc/>
    protected override Tensor LogNormalizer(params Tensor[] parameters) => -(-parameters[0]).log();
}
