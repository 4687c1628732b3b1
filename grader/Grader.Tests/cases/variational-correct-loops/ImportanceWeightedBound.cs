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
        var rows = new List<Tensor>();
        for (long k = 0; k < eps.shape[0]; k++)
        {
            Tensor z = Reparameterisation.Sample(q, eps[k]);
            rows.Add(model.LogLikelihood(x, z) + LogLikelihoods.Gaussian(z, zeros_like(z), zeros_like(z)) - LogLikelihoods.Gaussian(z, q.Mean, q.LogVar));
        }

        return stack(rows);
    }

    /// <summary>log (1/K Σ_k w_k) (equation 3.42), in log space.</summary>
    /// <param name="logWeights">log w: [K, B].</param>
    /// <returns>[B].</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static Tensor FromLogWeights(Tensor logWeights)
    {
        Shape(logWeights, [Any, Any]);

        Tensor most = logWeights[0];
        for (long k = 1; k < logWeights.shape[0]; k++)
        {
            most = most.maximum(logWeights[k]);
        }

        return most + (logWeights - most).exp().mean([0L]).log();
    }
}
