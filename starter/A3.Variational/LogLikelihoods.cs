using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>log p(x|z) for what a decoder gives, in nats: summed over the features of each example (chapter 3, section 8).</summary>
public static class LogLikelihoods
{
    /// <summary>Σ_d log Bernoulli(x_d; 1 / (1 + exp(-l_d))) = Σ_d (x_d l_d - softplus(l_d)) (equation 3.37), exact for logits of any size.</summary>
    /// <param name="x">[B, D], in [0, 1]; usually zeros and ones.</param>
    /// <param name="logits">l: [.., B, D]; logits, not probabilities.</param>
    /// <returns>[.., B]: summed over the last dimension and over no other.</returns>
    /// <exception cref="ArgumentException">The last dimensions differ.</exception>
    public static Tensor Bernoulli(Tensor x, Tensor logits)
    {
        SameLast(x, logits);

        // TODO A3.10: return (3.37). Mind logits of 1000 and -1000.
        throw new NotImplementedException("A3.10 LogLikelihoods.Bernoulli");
    }

    /// <summary>Σ_d log N(x_d; μ_d, σ_d²) = -½ Σ_d (log 2π + log σ_d² + (x_d - μ_d)² / σ_d²) (equation 3.38).</summary>
    /// <param name="x">[.., D].</param>
    /// <param name="mean">μ: [.., D].</param>
    /// <param name="logVar">log σ²: of a shape that broadcasts to that of <paramref name="mean"/>.</param>
    /// <returns>[..], the broadcast shape without its last dimension: summed over the last dimension and over no other.</returns>
    /// <exception cref="ArgumentException">The last dimensions differ.</exception>
    public static Tensor Gaussian(Tensor x, Tensor mean, Tensor logVar)
    {
        SameLast(x, mean);

        // TODO A3.10: return (3.38).
        throw new NotImplementedException("A3.10 LogLikelihoods.Gaussian");
    }
}
