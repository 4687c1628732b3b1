namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="StepSizeExperiment"/> found.</summary>
/// <param name="Traces">A chain for each step size that is shown.</param>
/// <param name="Efficiencies">What chains are worth, by dimension and then by step size.</param>
public sealed record StepSizeResult(IReadOnlyList<StepSizeTrace> Traces, IReadOnlyList<Efficiency> Efficiencies);
