namespace GenerativeModels.Variational;

/// <summary>Gradients with respect to the parameters of a <see cref="DiagonalGaussian"/>, one for each of S samples.</summary>
/// <param name="Mean">∂/∂μ: [S, Z].</param>
/// <param name="LogVar">∂/∂ log σ²: [S, Z].</param>
public sealed record GaussianGradient(Tensor Mean, Tensor LogVar);
