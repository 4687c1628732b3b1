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

        Tensor logNormaliser = stack([zeros_like(logits), logits]).logsumexp(0); // log(e⁰ + eˡ)
        return (x * logits - logNormaliser).sum(-1);
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

        Tensor precision = (-logVar).exp();
        return 0.5 * (precision.log() - precision * (x - mean).square() - Math.Log(2 * Math.PI)).sum(-1);
    }
}
