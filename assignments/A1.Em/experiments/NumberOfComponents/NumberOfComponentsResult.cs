namespace GenerativeModels.Em.Experiments;

/// <summary>What <see cref="NumberOfComponentsExperiment"/> found.</summary>
/// <param name="Geyser">Old Faithful: every kind of covariance, every K.</param>
/// <param name="Ring">Eight clusters in a ring, full covariances, every K.</param>
/// <param name="RingPoints">The points of the ring: [N, 2].</param>
public sealed record NumberOfComponentsResult(IReadOnlyList<SizedFit> Geyser, IReadOnlyList<SizedFit> Ring, Tensor RingPoints);
