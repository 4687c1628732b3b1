using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>A vector near one-hot (Concrete, Gumbel-softmax), whose samples are differentiable.</summary>
public class RelaxedOneHotCategorical : TransformedDistribution
{
    /// <summary>With a temperature and probabilities or logits.</summary>
    public RelaxedOneHotCategorical(Tensor temperature, Tensor? probs = null, Tensor? logits = null, torch.Generator? generator = null)
        : base(new ExpRelaxedCategorical(temperature, probs, logits, generator), new ExpTransform(), generator)
    {
    }

    /// <summary>Probabilities.</summary>
    public Tensor probs => Inner.probs;

    /// <summary>Logits.</summary>
    public Tensor logits => Inner.logits;

    /// <summary>The lower, the closer to one choice.</summary>
    public Tensor temperature => Inner.temperature;

    private ExpRelaxedCategorical Inner => (ExpRelaxedCategorical)base_distribution;

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null) =>
        base.expand(batch_shape, Receiver(instance, batch_shape, () => new RelaxedOneHotCategorical(temperature, probs, null, generator)));
}
