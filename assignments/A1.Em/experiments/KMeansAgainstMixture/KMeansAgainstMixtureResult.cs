namespace GenerativeModels.Em.Experiments;

/// <summary>What <see cref="KMeansAgainstMixtureExperiment"/> found.</summary>
/// <param name="Toys">Both methods on data whose clusters are known.</param>
/// <param name="Geyser">Both methods on Old Faithful, in different units.</param>
public sealed record KMeansAgainstMixtureResult(IReadOnlyList<Clustering> Toys, GeyserUnits Geyser);
