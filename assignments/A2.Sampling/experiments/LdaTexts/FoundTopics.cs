namespace GenerativeModels.Sampling.Experiments;

/// <summary>Where a chain on the texts ended.</summary>
/// <param name="LogJoint">Its log joint.</param>
/// <param name="Topics">The topic of each token.</param>
public sealed record FoundTopics(double LogJoint, int[][] Topics);
