using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>
/// The normal distribution of vectors, by its mean and the Cholesky factor L of its covariance L Lᵀ:
/// log p(x) = −½ |L⁻¹(x − loc)|² − ½ d log 2π − Σ log Lᵢᵢ.
/// </summary>
public class MultivariateNormal : torch.distributions.Distribution
{
    private Tensor loc;
    private Tensor factor;

    /// <summary>With means and exactly one of covariance, its inverse, and its lower Cholesky factor.</summary>
    public MultivariateNormal(Tensor loc, Tensor? covariance_matrix = null, Tensor? precision_matrix = null, Tensor? scale_tril = null, torch.Generator? generator = null) : base(generator)
    {
        Tensor[] given = new[] { covariance_matrix, precision_matrix, scale_tril }.OfType<Tensor>().ToArray();
        if (given.Length != 1) throw new ArgumentException(Messages.OneMatrixOfThree(given.Length));
        Tensor matrix = given[0];
        if (loc.ndim < 1) throw new ArgumentException(Messages.TooFewDims("MultivariateNormal: loc", loc.shape, 1));
        if (matrix.ndim < 2) throw new ArgumentException(Messages.TooFewDims("MultivariateNormal: the matrix", matrix.shape, 2));

        torch.Size batch = torch.broadcast_shapes(matrix.shape[..^2], loc.shape[..^1]);
        this.loc = Kept(loc.expand([.. batch.Shape, loc.size(-1)]));
        factor = Kept(scale_tril ?? (precision_matrix is null ? torch.linalg.cholesky(matrix) : FactorOfInverse(matrix)));
        _init(batch, loc.shape[^1..]);
    }

    /// <inheritdoc/>
    public override Tensor mean => loc;

    /// <inheritdoc/>
    public override Tensor mode => loc;

    /// <inheritdoc/>
    public override Tensor variance => factor.pow(2).sum(-1).expand(ExtendedShape());

    private Tensor HalfLogDet => factor.diagonal(dim1: -2, dim2: -1).log().sum(-1);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        Tensor noise = torch.randn(ExtendedShape(sample_shape), dtype: loc.dtype, generator: generator);
        return loc + factor.matmul(noise.unsqueeze(-1)).squeeze(-1);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        Tensor white = torch.linalg.solve_triangular(factor, (value - loc).unsqueeze(-1), upper: false).squeeze(-1);
        return -0.5 * (event_shape[0] * Math.Log(2 * Math.PI) + white.pow(2).sum(-1)) - HalfLogDet;
    }

    /// <inheritdoc/>
    public override Tensor entropy() => (0.5 * event_shape[0] * (1 + Math.Log(2 * Math.PI)) + HalfLogDet).expand(batch_shape.Shape);

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        MultivariateNormal wide = Receiver(instance, batch_shape, () => new MultivariateNormal(loc, scale_tril: factor, generator: generator));
        (wide.loc, wide.factor, wide.event_shape) = (Kept(loc.expand((batch_shape + event_shape).Shape)), factor, event_shape);
        return wide;
    }

    // With P = Uᵀ U turned round both ways, P⁻¹ = L Lᵀ has L = (turned Cholesky factor)⁻ᵀ: no inverse of P is formed.
    private static Tensor FactorOfInverse(Tensor precision)
    {
        Tensor turned = torch.linalg.cholesky(precision.flip(-2, -1));
        Tensor lower = turned.flip(-2, -1).mT;
        return torch.linalg.solve_triangular(lower, torch.eye(precision.size(-1), dtype: precision.dtype), upper: false);
    }
}
