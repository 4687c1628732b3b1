using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>The logarithm of a relaxed one-hot vector (Concrete, Gumbel-softmax), whose samples are differentiable.</summary>
public class ExpRelaxedCategorical : torch.distributions.Distribution
{
    private Categorical categorical;

    internal ExpRelaxedCategorical(Tensor temperature, Tensor? probs = null, Tensor? logits = null, torch.Generator? generator = null) : base(generator)
    {
        this.temperature = Kept(temperature);
        categorical = new Categorical(probs, logits, generator);
        _init(categorical.batch_shape, categorical.param_shape[^1..]);
    }

    /// <summary>Probabilities, adding up to 1.</summary>
    public Tensor probs => categorical.probs;

    /// <summary>Logarithms of the probabilities.</summary>
    public Tensor logits => categorical.logits;

    /// <summary>The lower, the closer to one-hot.</summary>
    public Tensor temperature { get; }

    /// <summary>The shape of the parameters: batch_shape and the number of categories.</summary>
    public long[] param_shape => categorical.param_shape;

    /// <summary>Not offered.</summary>
    public override Tensor mean => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "mean"));

    /// <summary>Not offered.</summary>
    public override Tensor variance => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "variance"));

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        Tensor u = ClampProbs(torch.rand(ExtendedShape(sample_shape), dtype: logits.dtype, generator: generator));
        Tensor scores = (logits - (-u.log()).log()) / temperature;
        return scores - scores.logsumexp(-1, true);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        long k = categorical.Categories;
        Tensor score = logits - value * temperature;
        Tensor scale = Kernels.Special.GammaFunction.LogAbs(k) + (k - 1) * temperature.log();
        return (score - score.logsumexp(-1, true)).sum(-1) + scale;
    }

    /// <summary>Not offered.</summary>
    public override Tensor entropy() => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "entropy"));

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        ExpRelaxedCategorical wide = Receiver(instance, batch_shape, () => new ExpRelaxedCategorical(temperature, probs, null, generator));
        (wide.categorical, wide.event_shape) = ((Categorical)categorical.expand(batch_shape), event_shape);
        return wide;
    }
}
