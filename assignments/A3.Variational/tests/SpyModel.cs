namespace GenerativeModels.Variational.Tests;

/// <summary>Notes every batch that it is asked about. Its ELBO is -½ (x - θ)² - KL, with q = N(x, 1), for x of [B, 1].</summary>
internal sealed class SpyModel : ILatentVariableModel
{
    /// <summary>The one parameter.</summary>
    public TorchSharp.Modules.Parameter Theta { get; } = new(zeros(1, dtype: ScalarType.Float64));

    /// <summary>x of each batch encoded.</summary>
    public List<double[]> Batches { get; } = [];

    /// <summary>z less its mean, which is ε, of each batch scored.</summary>
    public List<double[]> Noise { get; } = [];

    public long LatentDimensions => 1;

    public DiagonalGaussian Encode(Tensor x)
    {
        Batches.Add(x.ToDoubles());
        return new(x.detach(), zeros_like(x));
    }

    public Tensor LogLikelihood(Tensor x, Tensor z)
    {
        Noise.Add((z - x).ToDoubles());
        return -0.5 * (x - Theta).square().sum(-1) + 0 * z.sum(-1);
    }
}
