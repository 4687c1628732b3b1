namespace GenerativeModels.Variational.Experiments;

/// <summary>What <see cref="AutoencoderExperiment"/> found.</summary>
/// <param name="Trained">The autoencoder.</param>
/// <param name="Bounds">How tight its bound is.</param>
/// <param name="Side">Pixels along a side of a digit.</param>
/// <param name="Originals">Some test digits: [M, D].</param>
/// <param name="Reconstructions">What the decoder makes of their codes, as probabilities: [M, D].</param>
/// <param name="Samples">What it makes of draws from the prior: [S, D].</param>
/// <param name="Interpolations">What it makes of codes between two digits, a row for each pair: [P, L, D].</param>
public sealed record AutoencoderResult(
    TrainedAutoencoder Trained, Bounds Bounds, long Side, Tensor Originals, Tensor Reconstructions, Tensor Samples, Tensor Interpolations);
