namespace GenerativeModels.Variational.Experiments;

/// <summary>What <see cref="MixturePruningExperiment"/> found.</summary>
/// <param name="Points">The data: [N, 2], standardised.</param>
/// <param name="Path">Beliefs after each sweep.</param>
/// <param name="Elbos">The bound after each sweep.</param>
public sealed record MixturePruningResult(Tensor Points, IReadOnlyList<DirichletNormalWishart> Path, IReadOnlyList<double> Elbos);
