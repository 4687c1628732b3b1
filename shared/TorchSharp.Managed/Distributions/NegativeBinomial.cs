using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>Successes before a number of failures.</summary>
public class NegativeBinomial : torch.distributions.Distribution
{
    private Tensor total_count;
    private Choices choices;

    /// <summary>With numbers of failures to stop at and probabilities (p) or logits (l) of success.</summary>
    public NegativeBinomial(Tensor total_count, Tensor? p = null, Tensor? l = null, torch.Generator? generator = null) : base(generator)
    {
        choices = new Choices("NegativeBinomial", p, l, binary: true);
        Tensor given = choices.Given;
        batch_shape = torch.broadcast_shapes(total_count.shape, given.shape);
        choices = choices.Expand(batch_shape.Shape);
        this.total_count = Kept(total_count.to_type(given.dtype).expand(batch_shape.Shape));
    }

    /// <summary>Probabilities of success.</summary>
    public Tensor probs => choices.Probs;

    /// <summary>log p − log(1 − p).</summary>
    public Tensor logits => choices.Logits;

    /// <inheritdoc/>
    public override Tensor mean => total_count * logits.exp();

    /// <inheritdoc/>
    public override Tensor mode => ((total_count - 1) * logits.exp()).floor().clamp_min(0);

    /// <inheritdoc/>
    public override Tensor variance => mean / (-logits).sigmoid();

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        using IDisposable _ = torch.no_grad();
        return torch.poisson(new Gamma(total_count, (-logits).exp(), generator).sample(sample_shape), generator);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        Tensor n = total_count, l = logits;
        Tensor normalizer = (1 + value).lgamma() + n.lgamma() - (n + value).lgamma();
        return n * (-l).log_sigmoid() + value * l.log_sigmoid() - normalizer.masked_fill((n + value).eq(0), 0);
    }

    /// <summary>Not offered.</summary>
    public override Tensor entropy() => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "entropy"));

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Choices expanded = choices.Expand(batch_shape.Shape);
        NegativeBinomial wide = Receiver(instance, batch_shape, () => new NegativeBinomial(total_count, probs, null, generator));
        (wide.total_count, wide.choices) = (Kept(total_count.expand(batch_shape.Shape)), expanded);
        return wide;
    }
}
