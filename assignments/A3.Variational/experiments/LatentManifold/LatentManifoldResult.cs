namespace GenerativeModels.Variational.Experiments;

/// <summary>What <see cref="LatentManifoldExperiment"/> found.</summary>
/// <param name="Images">What the decoder makes of a square grid of codes, row by row: [P * P, 1, size, size].</param>
/// <param name="Means">The encoder's means of the test digits: [M, 2].</param>
/// <param name="Labels">What they show: [M], int64.</param>
public sealed record LatentManifoldResult(Tensor Images, Tensor Means, Tensor Labels);
