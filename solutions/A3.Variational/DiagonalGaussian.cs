using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>A Gaussian with independent coordinates, or one for each row: N(z; μ, diag(exp(log σ²))). What an encoder gives for each example.</summary>
public sealed record DiagonalGaussian
{
    /// <summary>A Gaussian with these parameters.</summary>
    /// <param name="mean">μ: [.., Z].</param>
    /// <param name="logVar">log σ², the logarithm of the variance (not of the standard deviation): [.., Z].</param>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public DiagonalGaussian(Tensor mean, Tensor logVar)
    {
        SameShape(mean, logVar);
        (Mean, LogVar) = (mean, logVar);
    }

    /// <summary>μ: [.., Z].</summary>
    public Tensor Mean { get; }

    /// <summary>log σ²: [.., Z].</summary>
    public Tensor LogVar { get; }
}
