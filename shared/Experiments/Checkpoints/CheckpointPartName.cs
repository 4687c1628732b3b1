namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>What a part is called, and of what kind it is.</summary>
internal sealed record CheckpointPartName(string Name, string Kind);
