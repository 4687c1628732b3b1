using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>The evidence lower bound of a latent variable model, one for each example and each sample of its z (chapter 3, section 8).</summary>
public static class EvidenceLowerBound
{
    /// <summary>log p(x|z) at z = μ + σ ε, and KL(q ‖ N(0, I)) (equation 3.40), for any q.</summary>
    /// <param name="model">Only its likelihood is asked, not its encoder.</param>
    /// <param name="x">[B, D].</param>
    /// <param name="q">[B, Z].</param>
    /// <param name="eps">ε: [B, Z], or [S, B, Z] for S samples of each z.</param>
    /// <returns>The terms for each example; nothing is averaged. Gradients reach q and the model.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static ElboTerms Of(ILatentVariableModel model, Tensor x, DiagonalGaussian q, Tensor eps)
    {
        SameLast(q.Mean, eps);

        // TODO A3.11: return the two terms of (3.40), with Reparameterisation and GaussianKl.
        throw new NotImplementedException("A3.11 EvidenceLowerBound.Of");
    }

    /// <summary>The same for the q that the model's encoder gives.</summary>
    /// <inheritdoc cref="Of"/>
    public static ElboTerms PerExample(ILatentVariableModel model, Tensor x, Tensor eps)
    {
        // TODO A3.11: return the terms of (3.40) for the model's own encoder.
        throw new NotImplementedException("A3.11 EvidenceLowerBound.PerExample");
    }
}
