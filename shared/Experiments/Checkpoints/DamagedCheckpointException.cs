namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A checkpoint file is cut off, or its content is not what was written.</summary>
internal sealed class DamagedCheckpointException(string reason) : Exception(reason);
