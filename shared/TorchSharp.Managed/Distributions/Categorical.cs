namespace TorchSharp.Modules;

/// <summary>One of several categories, by the weights in the last dimension.</summary>
public class Categorical : torch.distributions.Distribution
{
    private Choices choices;

    /// <summary>With probabilities or logits, which are normalised.</summary>
    public Categorical(Tensor? probs = null, Tensor? logits = null, torch.Generator? generator = null) : base(generator)
    {
        choices = new Choices("Categorical", probs is null ? null : probs / probs.sum(-1, true), logits is null ? null : logits - logits.logsumexp(-1, true), binary: false);
        batch_shape = choices.Given.shape[..^1];
    }

    private Categorical(Choices choices, torch.Generator? generator) : base(generator)
    {
        this.choices = choices;
        batch_shape = choices.Given.shape[..^1];
    }

    /// <summary>Probabilities, adding up to 1.</summary>
    public Tensor probs => choices.Probs;

    /// <summary>Logarithms of the probabilities.</summary>
    public Tensor logits => choices.Logits;

    /// <summary>The shape of the parameters: batch_shape and the number of categories.</summary>
    public long[] param_shape => choices.Given.shape;

    /// <summary>Not a number: categories have no order.</summary>
    public override Tensor mean => Undefined();

    /// <summary>Not a number: categories have no order.</summary>
    public override Tensor variance => Undefined();

    internal long Categories => choices.Given.size(-1);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        Tensor rows = probs.reshape(-1, Categories);
        Tensor drawn = torch.multinomial(rows, new torch.Size(sample_shape).numel(), true, generator); // (batch, samples)
        return drawn.transpose(0, 1).reshape(ExtendedShape(sample_shape));
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        IList<Tensor> both = torch.broadcast_tensors(value.to_type(torch.int64).unsqueeze(-1), logits);
        return both[1].gather(-1, both[0].narrow(-1, 0, 1)).squeeze(-1);
    }

    /// <inheritdoc/>
    public override Tensor entropy() => -(logits.clamp_min(torch.finfo(choices.Given.dtype).min) * probs).sum(-1);

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Choices expanded = choices.Expand([.. batch_shape.Shape, Categories]);
        Categorical wide = Receiver(instance, batch_shape, () => new Categorical(expanded, generator));
        wide.choices = expanded;
        return wide;
    }

    private Tensor Undefined() => torch.full(ExtendedShape(), double.NaN, dtype: choices.Given.dtype);
}
