namespace TorchSharp.Modules;

/// <summary>One of several categories, as a vector that has a 1 at its place and 0 elsewhere.</summary>
public class OneHotCategorical : torch.distributions.Distribution
{
    private Categorical categorical;

    /// <summary>With probabilities (p) or logits (l) in the last dimension, which are normalised.</summary>
    public OneHotCategorical(Tensor? p = null, Tensor? l = null, torch.Generator? generator = null) : base(generator)
    {
        categorical = new Categorical(p, l, generator);
        _init(categorical.batch_shape, categorical.param_shape[^1..]);
    }

    /// <summary>Probabilities, adding up to 1.</summary>
    public Tensor probs => categorical.probs;

    /// <summary>Logarithms of the probabilities.</summary>
    public Tensor logits => categorical.logits;

    /// <inheritdoc/>
    public override Tensor mean => probs;

    /// <inheritdoc/>
    public override Tensor mode => OneHot(probs.argmax(-1));

    /// <inheritdoc/>
    public override Tensor variance => probs * (1 - probs);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => OneHot(categorical.sample(sample_shape));

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => categorical.log_prob(value.argmax(-1));

    /// <inheritdoc/>
    public override Tensor entropy() => categorical.entropy();

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        OneHotCategorical wide = Receiver(instance, batch_shape, () => new OneHotCategorical(probs, null, generator));
        wide.categorical = (Categorical)categorical.expand(batch_shape);
        wide.event_shape = event_shape;
        return wide;
    }

    private Tensor OneHot(Tensor indices) => torch.nn.functional.one_hot(indices, categorical.Categories).to_type(probs.dtype);
}
