using TorchSharp.Engine;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>
/// The distribution of what transforms make, one after another, of a sample of another distribution. The density is
/// that of the sample, divided by how much the transforms stretch there.
/// </summary>
public class TransformedDistribution : torch.distributions.Distribution
{
    /// <summary>The distribution that is transformed.</summary>
    protected torch.distributions.Distribution base_distribution = null!;

    private Transform[] transforms = [];

    /// <summary>To be set up with _init.</summary>
    public TransformedDistribution(torch.Generator? generator = null) : base(generator)
    {
    }

    /// <summary>With a distribution and one transform.</summary>
    public TransformedDistribution(torch.distributions.Distribution base_distribution, Transform transform, torch.Generator? generator = null)
        : this(base_distribution, [transform], generator)
    {
    }

    /// <summary>With a distribution and transforms, the first to be applied first.</summary>
    public TransformedDistribution(torch.distributions.Distribution base_distribution, IEnumerable<Transform> transforms, torch.Generator? generator = null) : base(generator) =>
        _init(base_distribution, transforms.ToArray());

    /// <summary>Not known in general.</summary>
    public override Tensor mean => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "mean"));

    /// <summary>Not known in general.</summary>
    public override Tensor variance => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "variance"));

    /// <inheritdoc/>
    public override Tensor sample(params long[] sample_shape)
    {
        using IDisposable _ = torch.no_grad();
        return Forward(base_distribution.sample(sample_shape));
    }

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => Forward(base_distribution.rsample(sample_shape));

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        int dims = event_shape.Length;
        Tensor? result = null;
        Tensor y = value;
        foreach (Transform t in transforms.Reverse())
        {
            Tensor x = t._inverse(y);
            dims += t.domain.event_dim - t.codomain.event_dim;
            Tensor stretch = Transform._sum_rightmost(t.log_abs_det_jacobian(x, y), dims - t.domain.event_dim);
            result = result is null ? -stretch : result - stretch;
            y = x;
        }
        Tensor inner = Transform._sum_rightmost(base_distribution.log_prob(y), dims - base_distribution.event_shape.Length);
        return result is null ? inner : result + inner;
    }

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value)
    {
        foreach (Transform t in transforms.Reverse()) value = t._inverse(value);
        return Rising(base_distribution.cdf(value));
    }

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value) => Forward(base_distribution.icdf(Rising(value)));

    /// <summary>Not known in general.</summary>
    public override Tensor entropy() => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "entropy"));

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        TransformedDistribution wide = Receiver(instance, batch_shape, () => Expanded(batch_shape));
        long[] shape = [.. batch_shape.Shape, .. event_shape.Shape];
        foreach (Transform t in transforms.Reverse()) shape = t.inverse_shape(shape);
        (wide.base_distribution, wide.transforms) = (base_distribution.expand(shape[..^base_distribution.event_shape.Length]), transforms);
        (wide.batch_shape, wide.event_shape) = (batch_shape, event_shape);
        return wide;
    }

    /// <summary>Sets the distribution and the transforms, and works out the shapes.</summary>
    protected void _init(torch.distributions.Distribution base_distribution, Transform[] transforms)
    {
        this.transforms = transforms;
        var all = new ComposeTransform(transforms);
        long[] before = [.. base_distribution.batch_shape.Shape, .. base_distribution.event_shape.Shape];
        long[] after = all.forward_shape(before), needed = all.inverse_shape(after);
        int innerDims = base_distribution.event_shape.Length;
        if (!Shapes.Same(before, needed)) base_distribution = base_distribution.expand(needed[..^innerDims]);
        int joined = all.domain.event_dim - innerDims;
        this.base_distribution = joined > 0 ? new Independent(base_distribution, joined, generator) : base_distribution;
        int cut = after.Length - all.codomain.event_dim - Math.Max(-joined, 0);
        _init(after[..cut], after[cut..]);
    }

    /// <summary>A new distribution of the same kind, to be given the expanded parts.</summary>
    private protected virtual TransformedDistribution Expanded(torch.Size batch_shape) => new(base_distribution, transforms, generator);

    private Tensor Forward(Tensor x)
    {
        foreach (Transform t in transforms) x = t.forward(x);
        return x;
    }

    // Falling transforms turn the distribution function round.
    private Tensor Rising(Tensor probability)
    {
        foreach (Transform t in transforms) probability = t.sign * (probability - 0.5) + 0.5;
        return probability;
    }
}
