namespace GenerativeModels.Em;

/// <summary>What an E-step finds out about the data under a mixture with K components.</summary>
/// <param name="LogResponsibilities">log r: [N, K]; log r_nk = log p(z_n = k | x_n). exp of each row sums to 1.</param>
/// <param name="LogLikelihood">Σ_n log p(x_n), in nats.</param>
public sealed record EStepResult(Tensor LogResponsibilities, double LogLikelihood);
