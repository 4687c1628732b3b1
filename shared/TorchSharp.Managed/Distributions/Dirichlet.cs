namespace TorchSharp.Modules;

/// <summary>The Dirichlet distribution of vectors that add up to 1: log p(x) = Σ (αᵢ − 1) log xᵢ + log Γ(Σ αᵢ) − Σ log Γ(αᵢ).</summary>
public class Dirichlet : torch.distributions.ExponentialFamily
{
    private Tensor concentration;

    /// <summary>With concentrations along the last dimension.</summary>
    public Dirichlet(Tensor concentration, torch.Generator? generator = null) : base(generator)
    {
        if (concentration.ndim < 1) throw new ArgumentException(Engine.Messages.TooFewDims("Dirichlet: concentration", concentration.shape, 1));
        this.concentration = Kept(concentration);
        _init(concentration.shape[..^1], concentration.shape[^1..]);
    }

    /// <inheritdoc/>
    public override Tensor mean => concentration / concentration.sum(-1, true);

    /// <summary>The most likely vector; where all concentrations are below 1, the corner of the largest.</summary>
    public override Tensor mode
    {
        get
        {
            Tensor above = (concentration - 1).clamp_min(0);
            Tensor corner = torch.nn.functional.one_hot((concentration / concentration.sum(-1, true)).argmax(-1), event_shape[0]).to_type(concentration.dtype);
            return torch.where((concentration < 1).all(-1, true), corner, above / above.sum(-1, true));
        }
    }

    /// <inheritdoc/>
    public override Tensor variance
    {
        get
        {
            Tensor total = concentration.sum(-1, true);
            return concentration * (total - concentration) / (total.pow(2) * (total + 1));
        }
    }

    /// <inheritdoc/>
    protected override IList<Tensor> NaturalParams => [concentration - 1];

    /// <inheritdoc/>
    protected override Tensor MeanCarrierMeasure => torch.zeros([], dtype: concentration.dtype);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => torch._sample_dirichlet(concentration.expand(ExtendedShape(sample_shape)), generator);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        (concentration - 1).xlogy(value).sum(-1) + concentration.sum(-1).lgamma() - concentration.lgamma().sum(-1);

    /// <inheritdoc/>
    public override Tensor entropy()
    {
        Tensor total = concentration.sum(-1);
        return concentration.lgamma().sum(-1) - total.lgamma() - (event_shape[0] - total) * total.digamma()
            - ((concentration - 1) * concentration.digamma()).sum(-1);
    }

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Dirichlet wide = Receiver(instance, batch_shape, () => new Dirichlet(concentration, generator));
        (wide.concentration, wide.event_shape) = (Kept(concentration.expand((batch_shape + event_shape).Shape)), event_shape);
        return wide;
    }

    /// <inheritdoc/>
    protected override Tensor LogNormalizer(params Tensor[] parameters)
    {
        Tensor a = parameters[0] + 1;
        return a.lgamma().sum(-1) - a.sum(-1).lgamma();
    }
}
