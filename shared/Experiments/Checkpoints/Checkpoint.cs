namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A moment of a loop: all that is needed to go on from there.</summary>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Parts">The bytes of each part, in the manifest's order.</param>
internal sealed record Checkpoint(CheckpointManifest Manifest, IReadOnlyList<byte[]> Parts);
