namespace TorchSharp.Modules;

/// <summary>The gamma distribution: log p(x) = a log b + (a − 1) log x − b x − log Γ(a), concentration a, rate b.</summary>
public class Gamma : torch.distributions.ExponentialFamily
{
    /// <summary>a.</summary>
    protected Tensor concentration;

    private Tensor rate;

    /// <summary>With concentrations (shapes) and rates.</summary>
    public Gamma(Tensor concentration, Tensor rate, torch.Generator? generator = null) : base(generator)
    {
        (this.concentration, this.rate) = KeptTogether(concentration, rate);
        batch_shape = this.concentration.shape;
    }

    /// <inheritdoc/>
    public override Tensor mean => concentration / rate;

    /// <inheritdoc/>
    public override Tensor mode => ((concentration - 1) / rate).clamp_min(0);

    /// <inheritdoc/>
    public override Tensor variance => concentration / rate.pow(2);

    /// <inheritdoc/>
    protected override IList<Tensor> NaturalParams => [concentration - 1, -rate];

    /// <inheritdoc/>
    protected override Tensor MeanCarrierMeasure => torch.zeros([], dtype: rate.dtype);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        long[] shape = ExtendedShape(sample_shape);
        Tensor value = torch._standard_gamma(concentration.expand(shape), generator) / rate.expand(shape);
        value.detach().clamp_(torch.finfo(value.dtype).tiny); // off 0, without touching the derivative
        return value;
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        concentration.xlogy(rate) + (concentration - 1).xlogy(value) - rate * value - concentration.lgamma();

    /// <inheritdoc/>
    public override Tensor entropy() =>
        concentration - rate.log() + concentration.lgamma() + (1 - concentration) * concentration.digamma();

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => torch.special.gammainc(concentration, rate * value);

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Gamma wide = Receiver(instance, batch_shape, () => new Gamma(concentration, rate, generator));
        (wide.concentration, wide.rate) = (Kept(concentration.expand(batch_shape.Shape)), Kept(rate.expand(batch_shape.Shape)));
        return wide;
    }

    /// <inheritdoc/>
    protected override Tensor LogNormalizer(params Tensor[] parameters)
    {
        Tensor shape = parameters[0] + 1;
        return shape.lgamma() - shape * (-parameters[1]).log();
    }
}
