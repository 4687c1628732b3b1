using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>The Kumaraswamy distribution on (0, 1), which resembles beta.</summary>
public class Kumaraswamy : TransformedDistribution
{
    internal Kumaraswamy(Tensor concentration1, Tensor concentration0, torch.Generator? generator = null) : base(Uniforms(concentration1, concentration0, generator), Steps(concentration1, concentration0), generator)
    {
        (this.concentration1, this.concentration0) = KeptTogether(concentration1, concentration0);
    }

    /// <summary>The first shape, a.</summary>
    public Tensor concentration1 { get; private set; }

    /// <summary>The second shape, b.</summary>
    public Tensor concentration0 { get; private set; }

    /// <inheritdoc/>
    public override Tensor mean => Moment(1);

    /// <summary>The most likely value, where both shapes are at least 1.</summary>
    public override Tensor mode
    {
        get
        {
            Tensor a = concentration1, b = concentration0;
            Tensor log = a.reciprocal() * ((a - 1) / (a * b - 1)).log();
            return log.masked_fill(a.lt(1) | b.lt(1), double.NaN).exp();
        }
    }

    /// <inheritdoc/>
    public override Tensor variance => Moment(2) - mean.pow(2);

    /// <inheritdoc/>
    public override Tensor entropy()
    {
        Tensor a = concentration1, b = concentration0;
        return 1 - b.reciprocal() + (1 - a.reciprocal()) * ((b + 1).digamma() + euler_constant) - a.log() - b.log();
    }

    private static Uniform Uniforms(Tensor a, Tensor b, torch.Generator? generator)
    {
        long[] shape = torch.broadcast_shapes(a.shape, b.shape).Shape;
        return new Uniform(torch.zeros(shape, dtype: a.dtype), torch.ones(shape, dtype: a.dtype), generator);
    }

    // (1 − u^(1/b))^(1/a).
    private static Transform[] Steps(Tensor a, Tensor b) =>
        [new PowerTransform(b.reciprocal()), new AffineTransform(1, -1), new PowerTransform(a.reciprocal())];

    private Tensor Moment(int n)
    {
        Tensor above = 1 + n / concentration1, b = concentration0;
        return b * (above.lgamma() + b.lgamma() - (above + b).lgamma()).exp();
    }

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null)
    {
        Kumaraswamy wide = Receiver(instance, batch_shape, () => new Kumaraswamy(concentration1, concentration0, generator));
        base.expand(batch_shape, wide);
        (wide.concentration1, wide.concentration0) = (Kept(concentration1.expand(batch_shape.Shape)), Kept(concentration0.expand(batch_shape.Shape)));
        return wide;
    }
}
