using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>A number in (0, 1) near 0 or 1, whose samples are differentiable.</summary>
public class RelaxedBernoulli : TransformedDistribution
{
    /// <summary>With a temperature and probabilities or logits.</summary>
    public RelaxedBernoulli(Tensor temperature, Tensor? probs = null, Tensor? logits = null, torch.Generator? generator = null)
        : base(new LogitRelaxedBernoulli(temperature, probs, logits, generator), new SigmoidTransform(), generator)
    {
    }

    /// <summary>Probabilities.</summary>
    public Tensor probs => Inner.probs;

    /// <summary>Logits.</summary>
    public Tensor logits => Inner.logits;

    /// <summary>The lower, the closer to one choice.</summary>
    public Tensor temperature => Inner.Temperature;

    private LogitRelaxedBernoulli Inner => (LogitRelaxedBernoulli)base_distribution;

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null) =>
        base.expand(batch_shape, Receiver(instance, batch_shape, () => new RelaxedBernoulli(temperature, probs, null, generator)));
}
