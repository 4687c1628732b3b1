namespace GenerativeModels.Variational;

/// <summary>A prior on the mean μ and the precision τ of a normal distribution: τ ~ Gamma(a₀, b₀), and μ given τ ~ N(μ₀, 1 / (λ₀ τ)) (equation 3.8).</summary>
/// <param name="Mean">μ₀.</param>
/// <param name="PseudoCount">λ₀, above 0: how many observations the prior mean is worth.</param>
/// <param name="Shape">a₀, above 0.</param>
/// <param name="Rate">b₀, above 0: the mean of τ is a₀ / b₀.</param>
public sealed record NormalGammaPrior(double Mean, double PseudoCount, double Shape, double Rate);
