using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>The Poisson distribution of counts: log p(k) = k log rate − rate − log k!.</summary>
public class Poisson : torch.distributions.ExponentialFamily
{
    private Tensor rate;

    /// <summary>With means.</summary>
    public Poisson(Tensor rate, torch.Generator? generator = null) : base(generator)
    {
        this.rate = Kept(rate);
        batch_shape = rate.shape;
    }

    /// <inheritdoc/>
    public override Tensor mean => rate;

    /// <inheritdoc/>
    public override Tensor mode => rate.floor();

    /// <inheritdoc/>
    public override Tensor variance => rate;

    /// <inheritdoc/>
    protected override IList<Tensor> NaturalParams => [rate.log()];

    /// <summary>The mean of −log k! has no closed form.</summary>
    protected override Tensor MeanCarrierMeasure => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "entropy"));

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        using IDisposable _ = torch.no_grad();
        return torch.poisson(rate.expand(ExtendedShape(sample_shape)), generator);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => value.xlogy(rate) - rate - (value + 1).lgamma();

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => torch.where(value.ge(0), torch.special.gammaincc(value.floor().clamp_min(0) + 1, rate), 0.0);

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Poisson wide = Receiver(instance, batch_shape, () => new Poisson(rate, generator));
        wide.rate = Kept(rate.expand(batch_shape.Shape));
        return wide;
    }

    /// <inheritdoc/>
    protected override Tensor LogNormalizer(params Tensor[] parameters) => parameters[0].exp();
}
