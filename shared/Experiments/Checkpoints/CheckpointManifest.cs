using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>What a checkpoint says of itself, beside the parts of the loop's state.</summary>
/// <param name="Format">Of the file; <see cref="CheckpointFile.Format"/>.</param>
/// <param name="Experiment">Whose it is.</param>
/// <param name="Loop">The loop's name.</param>
/// <param name="LoopNumber">1 for the experiment's first loop.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Count">Steps of the whole loop.</param>
/// <param name="Finished">The loop has ended, after its last step or by <c>break</c>.</param>
/// <param name="LogLength">Bytes of metrics.jsonl at that moment.</param>
/// <param name="Seconds">Spent on the experiment until then.</param>
/// <param name="Metrics">Reported until then.</param>
/// <param name="Said">Said until then.</param>
/// <param name="Random">The state of the run's random numbers.</param>
/// <param name="EngineRandom">The state of the engine's default generator.</param>
/// <param name="Parts">Name and kind of each part, in order.</param>
internal sealed record CheckpointManifest(
    int Format,
    string Experiment,
    string Loop,
    int LoopNumber,
    int Done,
    int Count,
    bool Finished,
    long LogLength,
    double Seconds,
    Dictionary<string, double> Metrics,
    List<string> Said,
    RandomState Random,
    byte[] EngineRandom,
    List<CheckpointPartName> Parts);
