namespace GenerativeModels.Variational.Tests;

/// <summary>Two latent dimensions with the prior for q, so that z is the noise, and float32 throughout. Its ELBO is -½ (x - θ)², for x of [B, 1].</summary>
internal sealed class PairModel : ILatentVariableModel
{
    /// <summary>The one parameter.</summary>
    public TorchSharp.Modules.Parameter Theta { get; } = new(zeros(1));

    /// <summary>z of each batch.</summary>
    public List<Tensor> Noise { get; } = [];

    public long LatentDimensions => 2;

    public DiagonalGaussian Encode(Tensor x) => new(zeros(x.shape[0], 2), zeros(x.shape[0], 2));

    public Tensor LogLikelihood(Tensor x, Tensor z)
    {
        Noise.Add(z.detach());
        return -0.5 * (x - Theta).square().sum(-1);
    }
}
