namespace GenerativeModels.Em.Experiments;

/// <summary>What <see cref="OldFaithfulExperiment"/> found.</summary>
/// <param name="Points">The eruptions: [N, 2].</param>
/// <param name="Path">EM with two components, from its start to its end.</param>
/// <param name="Responsibilities">r of each model on the way: [N, 2] each.</param>
public sealed record OldFaithfulResult(Tensor Points, EmPath Path, IReadOnlyList<Tensor> Responsibilities);
