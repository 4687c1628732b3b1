using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>The logit of a relaxed Bernoulli number, whose samples are differentiable.</summary>
public class LogitRelaxedBernoulli : torch.distributions.Distribution
{
    private readonly Tensor temperature;
    private Choices choices;

    /// <summary>With a temperature and probabilities or logits.</summary>
    public LogitRelaxedBernoulli(Tensor temperature, Tensor? probs = null, Tensor? logits = null, torch.Generator? generator = null) : base(generator)
    {
        this.temperature = Kept(temperature);
        choices = new Choices("LogitRelaxedBernoulli", probs, logits, binary: true);
        batch_shape = choices.Given.shape;
    }

    /// <summary>Probabilities of 1.</summary>
    public Tensor probs => choices.Probs;

    /// <summary>log p − log(1 − p).</summary>
    public Tensor logits => choices.Logits;

    /// <summary>Not offered.</summary>
    public override Tensor mean => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "mean"));

    /// <summary>Not offered.</summary>
    public override Tensor variance => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "variance"));

    internal Tensor Temperature => temperature;

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        long[] shape = ExtendedShape(sample_shape);
        Tensor p = ClampProbs(probs.expand(shape)), u = ClampProbs(torch.rand(shape, dtype: p.dtype, generator: generator));
        return (u.log() - (-u).log1p() + p.log() - (-p).log1p()) / temperature;
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        Tensor difference = logits - value * temperature;
        return temperature.log() + difference - 2 * difference.exp().log1p();
    }

    /// <summary>Not offered.</summary>
    public override Tensor entropy() => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "entropy"));

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Choices expanded = choices.Expand(batch_shape.Shape);
        LogitRelaxedBernoulli wide = Receiver(instance, batch_shape, () => new LogitRelaxedBernoulli(temperature, probs, null, generator));
        wide.choices = expanded;
        return wide;
    }
}
