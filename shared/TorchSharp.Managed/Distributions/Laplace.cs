namespace TorchSharp.Modules;

/// <summary>The Laplace distribution: log p(x) = −|x − loc| / scale − log(2 scale).</summary>
public class Laplace : torch.distributions.Distribution
{
    private Tensor loc;
    private Tensor scale;

    /// <summary>With medians and scales.</summary>
    public Laplace(Tensor loc, Tensor scale, torch.Generator? generator = null) : base(generator)
    {
        (this.loc, this.scale) = KeptTogether(loc, scale);
        batch_shape = this.loc.shape;
    }

    /// <inheritdoc/>
    public override Tensor mean => loc;

    /// <inheritdoc/>
    public override Tensor mode => loc;

    /// <inheritdoc/>
    public override Tensor stddev => scale * Math.Sqrt(2);

    /// <inheritdoc/>
    public override Tensor variance => 2 * scale.pow(2);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        double eps = torch.finfo(loc.dtype).eps;
        Tensor u = torch.empty(ExtendedShape(sample_shape), dtype: loc.dtype).uniform_(eps - 1, 1, generator);
        return loc - scale * u.sign() * (-u.abs()).log1p();
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => -(2 * scale).log() - (value - loc).abs() / scale;

    /// <inheritdoc/>
    public override Tensor entropy() => 1 + (2 * scale).log();

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => 0.5 - 0.5 * (value - loc).sign() * (-(value - loc).abs() / scale).expm1();

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value)
    {
        Tensor side = value - 0.5;
        return loc - scale * side.sign() * (-2 * side.abs()).log1p();
    }

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        Laplace wide = Receiver(instance, batch_shape, () => new Laplace(loc, scale, generator));
        (wide.loc, wide.scale) = (Kept(loc.expand(batch_shape.Shape)), Kept(scale.expand(batch_shape.Shape)));
        return wide;
    }
}
