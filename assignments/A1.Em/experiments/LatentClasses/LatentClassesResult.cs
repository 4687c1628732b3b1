namespace GenerativeModels.Em.Experiments;

/// <summary>What <see cref="LatentClassesExperiment"/> found.</summary>
/// <param name="Truth">The model that the survey was drawn from.</param>
/// <param name="Estimate">The model that EM found in it, its classes in the same order.</param>
/// <param name="Recoveries">Made-up surveys with more and more answers missing.</param>
public sealed record LatentClassesResult(LatentClassModel Truth, LatentClassModel Estimate, IReadOnlyList<Recovery> Recoveries);
