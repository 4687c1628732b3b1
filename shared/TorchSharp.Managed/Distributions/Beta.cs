namespace TorchSharp.Modules;

/// <summary>The beta distribution on (0, 1): the first of two Dirichlet numbers.</summary>
public class Beta : torch.distributions.ExponentialFamily
{
    /// <summary>The distribution of (x, 1 − x).</summary>
    protected Dirichlet dirichlet;

    private Tensor concentration1;
    private Tensor concentration0;

    /// <summary>With the concentrations of x and of 1 − x, which are often called alpha and beta.</summary>
    public Beta(Tensor concentration1, Tensor concentration0, torch.Generator? generator = null) : base(generator)
    {
        (this.concentration1, this.concentration0) = KeptTogether(concentration1, concentration0);
        dirichlet = Pair(this.concentration1, this.concentration0, generator);
        batch_shape = dirichlet.batch_shape;
    }

    /// <inheritdoc/>
    public override Tensor mean => concentration1 / (concentration1 + concentration0);

    /// <inheritdoc/>
    public override Tensor mode => dirichlet.mode.select(-1, 0);

    /// <inheritdoc/>
    public override Tensor variance
    {
        get
        {
            Tensor total = concentration1 + concentration0;
            return concentration1 * concentration0 / (total.pow(2) * (total + 1));
        }
    }

    /// <inheritdoc/>
    protected override IList<Tensor> NaturalParams => [concentration1, concentration0];

    /// <inheritdoc/>
    protected override Tensor MeanCarrierMeasure => torch.zeros([], dtype: concentration1.dtype);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => dirichlet.rsample(sample_shape).select(-1, 0);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => dirichlet.log_prob(torch.stack([value, 1 - value], -1));

    /// <inheritdoc/>
    public override Tensor entropy() => dirichlet.entropy();

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Beta wide = Receiver(instance, batch_shape, () => new Beta(concentration1, concentration0, generator));
        (wide.concentration1, wide.concentration0) = (Kept(concentration1.expand(batch_shape.Shape)), Kept(concentration0.expand(batch_shape.Shape)));
        wide.dirichlet = Pair(wide.concentration1, wide.concentration0, wide.generator);
        return wide;
    }

    /// <inheritdoc/>
    protected override Tensor LogNormalizer(params Tensor[] parameters) =>
        parameters[0].lgamma() + parameters[1].lgamma() - (parameters[0] + parameters[1]).lgamma();

    private static Dirichlet Pair(Tensor one, Tensor zero, torch.Generator? generator) => new(torch.stack([one, zero], -1), generator);
}
