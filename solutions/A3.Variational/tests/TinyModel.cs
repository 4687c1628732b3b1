namespace GenerativeModels.Variational.Tests;

/// <summary>An encoder and a decoder of one smooth layer each, for two features and one latent dimension, all of whose parameters are one vector.</summary>
internal sealed class TinyModel(Tensor parameters) : ILatentVariableModel
{
    /// <summary>How many parameters: the encoder's six, then the decoder's four.</summary>
    public const int Count = 10;

    public long LatentDimensions => 1;

    public DiagonalGaussian Encode(Tensor x) => new(
        x.matmul(Part(0, 2)).tanh().unsqueeze(1) + parameters[2],
        x.matmul(Part(3, 2)).sin().unsqueeze(1) + parameters[5]);

    public Tensor LogLikelihood(Tensor x, Tensor z) => -0.5 * (x - (z * Part(6, 2) + Part(8, 2)).tanh()).square().sum(-1);

    private Tensor Part(long start, long length) => parameters.narrow(0, start, length);
}
