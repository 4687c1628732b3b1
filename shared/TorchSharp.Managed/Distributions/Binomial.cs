using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>Successes in a number of trials: log p(k) = log C(n, k) + k log p + (n − k) log(1 − p).</summary>
public class Binomial : torch.distributions.Distribution
{
    private Tensor total_count;
    private Choices choices;

    /// <summary>With numbers of trials and probabilities (p) or logits (l) of success.</summary>
    public Binomial(Tensor total_count, Tensor? p = null, Tensor? l = null, torch.Generator? generator = null) : base(generator)
    {
        choices = new Choices("Binomial", p, l, binary: true);
        Tensor given = choices.Given;
        batch_shape = torch.broadcast_shapes(total_count.shape, given.shape);
        choices = choices.Expand(batch_shape.Shape);
        this.total_count = Kept(total_count.to_type(given.dtype).expand(batch_shape.Shape));
    }

    /// <summary>Probabilities of success.</summary>
    public Tensor probs => choices.Probs;

    /// <summary>log p − log(1 − p).</summary>
    public Tensor logits => choices.Logits;

    /// <inheritdoc/>
    public override Tensor mean => total_count * probs;

    /// <inheritdoc/>
    public override Tensor mode => ((total_count + 1) * probs).floor().minimum(total_count);

    /// <inheritdoc/>
    public override Tensor variance => total_count * probs * (1 - probs);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        using IDisposable _ = torch.no_grad();
        long[] shape = ExtendedShape(sample_shape);
        return torch.binomial(total_count.expand(shape), probs.expand(shape), generator);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        Tensor n = total_count, l = logits;
        Tensor normalizer = n * ClampByZero(l) + n * (-l.abs()).exp().log1p() - (n + 1).lgamma();
        return value * l - (value + 1).lgamma() - (n - value + 1).lgamma() - normalizer;
    }

    /// <summary>The entropy; all numbers of trials must be equal.</summary>
    public override Tensor entropy()
    {
        double most = total_count.max().ToDouble();
        if (total_count.min().ToDouble() != most) throw new NotSupportedException(Messages.UnequalTrials("Binomial"));
        Tensor logProb = log_prob(Counts(most, total_count.dtype, (int)total_count.ndim));
        return -(logProb.exp() * logProb).sum(dim: 0);
    }

    // 0, 1, … most along a new first dimension.
    internal static Tensor Counts(double most, ScalarType dtype, int rank) =>
        torch.arange(most + 1, dtype: dtype).reshape([(long)most + 1, .. Enumerable.Repeat(1L, rank)]);

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Choices expanded = choices.Expand(batch_shape.Shape);
        Binomial wide = Receiver(instance, batch_shape, () => new Binomial(total_count, probs, null, generator));
        (wide.total_count, wide.choices) = (Kept(total_count.expand(batch_shape.Shape)), expanded);
        return wide;
    }
}
