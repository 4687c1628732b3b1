namespace TorchSharp.Modules;

/// <summary>1 with probability p, else 0.</summary>
public class Bernoulli : torch.distributions.Distribution
{
    private Choices choices;

    /// <summary>With probabilities (p) or logits (l).</summary>
    public Bernoulli(Tensor? p = null, Tensor? l = null, torch.Generator? generator = null) : base(generator)
    {
        choices = new Choices("Bernoulli", p, l, binary: true);
        batch_shape = choices.Given.shape;
    }

    /// <summary>Probabilities of 1.</summary>
    public Tensor probs => choices.Probs;

    /// <summary>log p − log(1 − p).</summary>
    public Tensor logits => choices.Logits;

    /// <inheritdoc/>
    public override Tensor mean => probs;

    /// <inheritdoc/>
    public override Tensor variance => probs * (1 - probs);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => torch.bernoulli(probs.expand(ExtendedShape(sample_shape)), generator);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => logits.log_sigmoid() - (1 - value) * logits;

    /// <inheritdoc/>
    public override Tensor entropy() => choices.BinaryEntropy;

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Choices expanded = choices.Expand(batch_shape.Shape);
        Bernoulli wide = Receiver(instance, batch_shape, () => new Bernoulli(torch.zeros(1), null, generator));
        wide.choices = expanded;
        return wide;
    }
}
