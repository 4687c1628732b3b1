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

        return LogWeights(model, x, model.Encode(x), eps);
    }

    /// <summary>log (1/K Σ_k w_k) (equation 3.42), in log space.</summary>
    /// <param name="logWeights">log w: [K, B].</param>
    /// <returns>[B].</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static Tensor FromLogWeights(Tensor logWeights)
    {
        Shape(logWeights, [Any, Any]);

        Tensor normalised = nn.functional.log_softmax(logWeights, 0);
        return (logWeights - normalised)[0] - Math.Log(logWeights.shape[0]);
    }

    private static Tensor LogWeights(ILatentVariableModel model, Tensor x, DiagonalGaussian q, Tensor eps)
    {
        Tensor z = Reparameterisation.Sample(q, eps), zero = zeros(q.Mean.shape[1], dtype: z.dtype);
        Tensor logJoint = model.LogLikelihood(x, z) + LogLikelihoods.Gaussian(z, zero, zero);
        return logJoint - LogLikelihoods.Gaussian(z, q.Mean, q.LogVar);
    }
}
