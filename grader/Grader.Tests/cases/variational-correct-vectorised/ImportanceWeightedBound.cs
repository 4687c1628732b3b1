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

        DiagonalGaussian q = model.Encode(x);
        Tensor z = Reparameterisation.Sample(q, eps);
        Tensor ratio = 0.5 * (eps.square() + q.LogVar - z.square()).sum(-1); // log p(z) - log q(z|x), less what cancels
        return model.LogLikelihood(x, z) + ratio;
    }

    /// <summary>log (1/K Σ_k w_k) (equation 3.42), in log space.</summary>
    /// <param name="logWeights">log w: [K, B].</param>
    /// <returns>[B].</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static Tensor FromLogWeights(Tensor logWeights)
    {
        Shape(logWeights, [Any, Any]);

        return (logWeights - Math.Log(logWeights.shape[0])).logsumexp(0);
    }
}
