namespace TorchSharp.Modules;

/// <summary>A distribution whose last batch dimensions count as one event.</summary>
public class Independent : torch.distributions.Distribution
{
    private readonly int reinterpreted;
    private torch.distributions.Distribution inner;

    /// <summary>With a distribution and how many of its batch dimensions become part of the event.</summary>
    public Independent(torch.distributions.Distribution base_distribution, int reinterpreted_batch_ndims, torch.Generator? generator = null) : base(generator)
    {
        (inner, reinterpreted) = (base_distribution, reinterpreted_batch_ndims);
        if (reinterpreted < 0 || reinterpreted > inner.batch_shape.Length)
            throw new ArgumentException(Engine.Messages.TooFewDims("Independent: batch_shape", inner.batch_shape.Shape, reinterpreted));
        long[] shape = [.. inner.batch_shape.Shape, .. inner.event_shape.Shape];
        int cut = inner.batch_shape.Length - reinterpreted;
        _init(shape[..cut], shape[cut..]);
    }

    /// <inheritdoc/>
    public override Tensor mean => inner.mean;

    /// <inheritdoc/>
    public override Tensor mode => inner.mode;

    /// <inheritdoc/>
    public override Tensor variance => inner.variance;

    /// <inheritdoc/>
    public override Tensor sample(params long[] sample_shape) => inner.sample(sample_shape);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => inner.rsample(sample_shape);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => torch.distributions.transforms.Transform._sum_rightmost(inner.log_prob(value), reinterpreted);

    /// <inheritdoc/>
    public override Tensor entropy() => torch.distributions.transforms.Transform._sum_rightmost(inner.entropy(), reinterpreted);

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Independent wide = Receiver(instance, batch_shape, () => new Independent(inner, reinterpreted, generator));
        wide.inner = inner.expand(batch_shape + event_shape.Slice(0, reinterpreted));
        wide.event_shape = event_shape;
        return wide;
    }
}
