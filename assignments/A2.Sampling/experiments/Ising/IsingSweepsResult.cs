namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="IsingSweepsExperiment"/> found.</summary>
/// <param name="Points">By sampler, and then by temperature.</param>
public sealed record IsingSweepsResult(IReadOnlyList<IsingSweepsPoint> Points);
