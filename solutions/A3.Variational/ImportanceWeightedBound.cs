using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>The importance-weighted bound: tighter with every further sample (Burda, Grosse and Salakhutdinov 2016; chapter 3, section 9).</summary>
public static class ImportanceWeightedBound
{
    /// <summary>log w = log p(x|z) + log N(z; 0, I) - log q(z|x) at z = μ + σ ε, with the model's encoder for q (equation 3.41).</summary>
    /// <param name="model">The model.</param>
    /// <param name="x">[B, D].</param>
    /// <param name="eps">ε: [K, B, Z], K samples of each z.</param>
    /// <returns>[K, B]; nothing is averaged.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static Tensor LogWeights(ILatentVariableModel model, Tensor x, Tensor eps)
    {
        Shape(eps, [Any, x.shape[0], model.LatentDimensions]);

        // TODO-BEGIN A3.12: return log w of (3.41), with Reparameterisation and LogLikelihoods.Gaussian.
        DiagonalGaussian q = model.Encode(x);
        Tensor z = Reparameterisation.Sample(q, eps); // [K, B, Z]
        Tensor logPrior = LogLikelihoods.Gaussian(z, zeros_like(z), zeros_like(z)); // [K, B]
        return model.LogLikelihood(x, z) + logPrior - LogLikelihoods.Gaussian(z, q.Mean, q.LogVar);
        // TODO-END A3.12
    }

    /// <summary>log (1/K Σ_k w_k) (equation 3.42), in log space.</summary>
    /// <param name="logWeights">log w: [K, B].</param>
    /// <returns>[B].</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static Tensor FromLogWeights(Tensor logWeights)
    {
        Shape(logWeights, [Any, Any]);

        // TODO-BEGIN A3.12: return (3.42), without leaving log space.
        return logWeights.logsumexp(0) - Math.Log(logWeights.shape[0]);
        // TODO-END A3.12
    }
}
