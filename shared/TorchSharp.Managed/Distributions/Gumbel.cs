using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>The Gumbel distribution, of the largest of many numbers.</summary>
public class Gumbel : TransformedDistribution
{
    private Tensor loc;
    private Tensor scale;

    internal Gumbel(Tensor loc, Tensor scale, torch.Generator? generator = null) : base(Uniforms(loc, scale, generator), Steps(loc, scale), generator)
    {
        (this.loc, this.scale) = KeptTogether(loc, scale);
    }

    /// <inheritdoc/>
    public override Tensor mean => loc + scale * euler_constant;

    /// <inheritdoc/>
    public override Tensor mode => loc;

    /// <inheritdoc/>
    public override Tensor variance => stddev.pow(2);

    /// <inheritdoc/>
    public override Tensor stddev => Math.PI / Math.Sqrt(6) * scale;

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        Tensor y = (loc - value) / scale;
        return y - y.exp() - scale.log();
    }

    /// <inheritdoc/>
    public override Tensor entropy() => scale.log() + (1 + euler_constant);

    private static Uniform Uniforms(Tensor loc, Tensor scale, torch.Generator? generator)
    {
        torch.FInfo info = torch.finfo(loc.dtype);
        long[] shape = torch.broadcast_shapes(loc.shape, scale.shape).Shape;
        return new Uniform(torch.full(shape, info.tiny, dtype: loc.dtype), torch.full(shape, 1 - info.eps, dtype: loc.dtype), generator);
    }

    // loc − scale log(−log u).
    private static Transform[] Steps(Tensor loc, Tensor scale) =>
        [new LogTransform(), new AffineTransform(0, -1), new LogTransform(), new AffineTransform(loc, -scale)];

    private protected override TransformedDistribution Expanded(torch.Size batch_shape) =>
        new Gumbel(loc.expand(batch_shape.Shape), scale.expand(batch_shape.Shape), generator);
}
