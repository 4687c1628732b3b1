namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="GewekeExperiment"/> found.</summary>
/// <param name="Verdicts">One for each <see cref="GewekeCase"/>.</param>
public sealed record GewekeResult(IReadOnlyList<GewekeVerdict> Verdicts);
