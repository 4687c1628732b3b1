using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>The Weibull distribution, of a power of an exponential number.</summary>
public class Weibull : TransformedDistribution
{
    private Tensor scale;
    private Tensor concentration;

    internal Weibull(Tensor scale, Tensor concentration, torch.Generator? generator = null) : base(Exponentials(scale, concentration, generator), Steps(scale, concentration), generator)
    {
        (this.scale, this.concentration) = KeptTogether(scale, concentration);
    }

    /// <inheritdoc/>
    public override Tensor mean => scale * (1 + concentration.reciprocal()).lgamma().exp();

    /// <inheritdoc/>
    public override Tensor mode => scale * ((concentration - 1) / concentration).pow(concentration.reciprocal());

    /// <inheritdoc/>
    public override Tensor variance => scale.pow(2) * ((1 + 2 * concentration.reciprocal()).lgamma().exp() - (2 * (1 + concentration.reciprocal()).lgamma()).exp());

    /// <inheritdoc/>
    public override Tensor entropy() => euler_constant * (1 - concentration.reciprocal()) + (scale * concentration.reciprocal()).log() + 1;

    private static Exponential Exponentials(Tensor scale, Tensor concentration, torch.Generator? generator) =>
        new(torch.ones(torch.broadcast_shapes(scale.shape, concentration.shape).Shape, dtype: scale.dtype), generator);

    private static Transform[] Steps(Tensor scale, Tensor concentration) =>
        [new PowerTransform(concentration.reciprocal()), new AffineTransform(torch.zeros([], dtype: scale.dtype), scale)];

    /// <inheritdoc/>
    public override Distribution expand(torch.Size batch_shape, Distribution? instance = null)
    {
        Weibull wide = Receiver(instance, batch_shape, () => new Weibull(scale, concentration, generator));
        base.expand(batch_shape, wide);
        (wide.scale, wide.concentration) = (Kept(scale.expand(batch_shape.Shape)), Kept(concentration.expand(batch_shape.Shape)));
        return wide;
    }
}
