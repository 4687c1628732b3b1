namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="IsingExperiment"/> found.</summary>
/// <param name="Config">Its settings.</param>
/// <param name="Lattices">For each temperature, the lattice after each of the numbers of sweeps: [side, side], +1 and -1.</param>
public sealed record IsingResult(IsingConfig Config, IReadOnlyList<Tensor> Lattices);
