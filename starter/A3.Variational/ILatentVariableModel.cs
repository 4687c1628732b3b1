namespace GenerativeModels.Variational;

/// <summary>A model p(x, z) = N(z; 0, I) p(x|z), and an encoder that guesses z from x.</summary>
public interface ILatentVariableModel
{
    /// <summary>Z, the number of latent dimensions.</summary>
    long LatentDimensions { get; }

    /// <summary>q(z|x).</summary>
    /// <param name="x">[B, D].</param>
    /// <returns>[B, Z].</returns>
    DiagonalGaussian Encode(Tensor x);

    /// <summary>log p(x|z), summed over the features.</summary>
    /// <param name="x">[B, D].</param>
    /// <param name="z">[.., B, Z].</param>
    /// <returns>[.., B].</returns>
    Tensor LogLikelihood(Tensor x, Tensor z);
}
