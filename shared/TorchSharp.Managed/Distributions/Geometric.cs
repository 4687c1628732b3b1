namespace TorchSharp.Modules;

/// <summary>Failures before the first success: log p(k) = k log(1 − p) + log p.</summary>
public class Geometric : torch.distributions.Distribution
{
    private Choices choices;

    /// <summary>With probabilities or logits of success.</summary>
    public Geometric(Tensor? probs = null, Tensor? logits = null, torch.Generator? generator = null) : base(generator)
    {
        choices = new Choices("Geometric", probs, logits, binary: true);
        batch_shape = choices.Given.shape;
    }

    /// <summary>Probabilities of success.</summary>
    public Tensor probs => choices.Probs;

    /// <summary>log p − log(1 − p).</summary>
    public Tensor logits => choices.Logits;

    /// <inheritdoc/>
    public override Tensor mean => probs.reciprocal() - 1;

    /// <inheritdoc/>
    public override Tensor variance => (probs.reciprocal() - 1) / probs;

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        using IDisposable _ = torch.no_grad();
        Tensor p = probs, u = torch.empty(ExtendedShape(sample_shape), dtype: p.dtype).uniform_(torch.finfo(p.dtype).tiny, 1, generator);
        return (u.log() / (-p).log1p()).floor();
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        Tensor p = probs, certain = p.eq(1) & value.eq(0);
        return value * (-torch.where(certain, 0.0, p)).log1p() + p.log();
    }

    /// <inheritdoc/>
    public override Tensor entropy() => choices.BinaryEntropy / probs;

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Choices expanded = choices.Expand(batch_shape.Shape);
        Geometric wide = Receiver(instance, batch_shape, () => new Geometric(torch.ones(1), null, generator));
        wide.choices = expanded;
        return wide;
    }
}
