namespace GenerativeModels.Variational;

/// <summary>The two terms of an evidence lower bound, in nats, for each example (equation 3.40).</summary>
/// <param name="Reconstruction">log p(x|z) at the sampled z: [.., B].</param>
/// <param name="Kl">KL(q(z|x) ‖ p(z)): [B].</param>
public sealed record ElboTerms(Tensor Reconstruction, Tensor Kl)
{
    /// <summary>Reconstruction - Kl: [.., B].</summary>
    public Tensor Elbo => Reconstruction - Kl;
}
