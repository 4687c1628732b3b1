namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>What an experiment has given at the moment of a checkpoint.</summary>
/// <param name="Experiment">Its name.</param>
/// <param name="LogLength">Bytes of metrics.jsonl, all on the disk.</param>
/// <param name="Seconds">Spent so far.</param>
/// <param name="Metrics">Reported so far.</param>
/// <param name="Said">Said so far.</param>
internal sealed record ExperimentSoFar(string Experiment, long LogLength, double Seconds, IReadOnlyDictionary<string, double> Metrics, IReadOnlyList<string> Said);
