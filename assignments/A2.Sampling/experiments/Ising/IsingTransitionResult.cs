namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="IsingTransitionExperiment"/> found.</summary>
/// <param name="Points">By side, and then by temperature.</param>
public sealed record IsingTransitionResult(IReadOnlyList<IsingPoint> Points);
