using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>A variational autoencoder: two networks, and a likelihood for what the second one gives (Kingma and Welling 2014; chapter 3, section 10).</summary>
public sealed class VariationalAutoencoder : nn.Module, ILatentVariableModel
{
    private readonly nn.Module<Tensor, Tensor> _encoder;
    private readonly nn.Module<Tensor, Tensor> _decoder;
    private readonly Func<Tensor, Tensor, Tensor> _logLikelihood;

    /// <summary>An autoencoder of these networks; their parameters are its own.</summary>
    /// <param name="latentDimensions">Z, at least 1.</param>
    /// <param name="encoder">[B, D] to [B, 2Z]: the means first, then the logarithms of the variances.</param>
    /// <param name="decoder">[.., Z] to [.., D]: logits, or whatever the likelihood wants.</param>
    /// <param name="logLikelihood">log p(x | output of the decoder), as <see cref="LogLikelihoods.Bernoulli"/>: [B, D] and [.., B, D] to [.., B].</param>
    public VariationalAutoencoder(
        long latentDimensions, nn.Module<Tensor, Tensor> encoder, nn.Module<Tensor, Tensor> decoder, Func<Tensor, Tensor, Tensor> logLikelihood)
        : base(nameof(VariationalAutoencoder))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latentDimensions, 1);
        (LatentDimensions, _encoder, _decoder, _logLikelihood) = (latentDimensions, encoder, decoder, logLikelihood);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public long LatentDimensions { get; }

    /// <summary>What the decoder gives for z: logits, for a Bernoulli likelihood.</summary>
    /// <param name="z">[.., Z].</param>
    /// <returns>[.., D].</returns>
    public Tensor Decode(Tensor z) => _decoder.call(z);

    /// <inheritdoc/>
    public DiagonalGaussian Encode(Tensor x)
    {
        Shape(x, [Any, Any]);

        Tensor output = _encoder.call(x).reshape(x.shape[0], 2, LatentDimensions);
        return new DiagonalGaussian(output.select(1, 0), output.select(1, 1));
    }

    /// <inheritdoc/>
    public Tensor LogLikelihood(Tensor x, Tensor z)
    {
        Shape(x, [Any, Any]);

        return _logLikelihood.Invoke(x, Decode(z));
    }
}
