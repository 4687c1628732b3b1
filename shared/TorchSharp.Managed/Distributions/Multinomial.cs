namespace TorchSharp.Modules;

/// <summary>How often each category comes up in a number of draws.</summary>
public class Multinomial : torch.distributions.Distribution
{
    private int total_count;
    private Categorical categorical;

    /// <summary>With a number of draws and probabilities or logits in the last dimension.</summary>
    public Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null, torch.Generator? generator = null) : base(generator)
    {
        this.total_count = total_count;
        categorical = new Categorical(probs, logits, generator);
        _init(categorical.batch_shape, categorical.param_shape[^1..]);
    }

    /// <summary>Probabilities, adding up to 1.</summary>
    public Tensor probs => categorical.probs;

    /// <summary>Logarithms of the probabilities.</summary>
    public Tensor logits => categorical.logits;

    /// <summary>The shape of the parameters: batch_shape and the number of categories.</summary>
    public long[] param_shape => categorical.param_shape;

    /// <inheritdoc/>
    public override Tensor mean => total_count * probs;

    /// <inheritdoc/>
    public override Tensor variance => total_count * probs * (1 - probs);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        using IDisposable _ = torch.no_grad();
        Tensor draws = categorical.sample([total_count, .. sample_shape]).movedim([0], [-1]);
        Tensor counts = torch.zeros(ExtendedShape(sample_shape), dtype: torch.int64);
        return counts.scatter_add_(-1, draws, torch.ones_like(draws)).to_type(probs.dtype);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        // A category of probability 0 that did not come up counts for nothing.
        Tensor l = logits.masked_fill(value.eq(0) & logits.eq(double.NegativeInfinity), 0);
        return (value.sum(-1) + 1).lgamma() - (value + 1).lgamma().sum(-1) + (l * value).sum(-1);
    }

    /// <inheritdoc/>
    public override Tensor entropy()
    {
        Tensor p = probs, counts = Binomial.Counts(total_count, p.dtype, (int)p.ndim).narrow(0, 1, total_count);
        Tensor each = new Binomial(torch.full([], total_count, dtype: p.dtype), p).log_prob(counts).exp();
        double logFactorial = Kernels.Special.GammaFunction.LogAbs(total_count + 1.0);
        return total_count * categorical.entropy() - logFactorial + (each * (counts + 1).lgamma()).sum([0, -1]);
    }

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Multinomial wide = Receiver(instance, batch_shape, () => new Multinomial(total_count, probs, null, generator));
        (wide.total_count, wide.categorical, wide.event_shape) = (total_count, (Categorical)categorical.expand(batch_shape), event_shape);
        return wide;
    }
}
