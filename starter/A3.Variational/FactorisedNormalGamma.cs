namespace GenerativeModels.Variational;

/// <summary>q(μ) q(τ), with q(μ) = N(μ; m, 1 / λ) and q(τ) = Gamma(τ; a, b): the approximate posterior of section 4.</summary>
/// <param name="Mean">m.</param>
/// <param name="Precision">λ, above 0: that of μ, not of the data.</param>
/// <param name="Shape">a, above 0.</param>
/// <param name="Rate">b, above 0: the mean of τ is a / b.</param>
public sealed record FactorisedNormalGamma(double Mean, double Precision, double Shape, double Rate);
