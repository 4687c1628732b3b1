using GenerativeModels.Experiments.Progress;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Running;

/// <summary>What the experiments of a run have in common.</summary>
/// <param name="Folder">Where everything is written.</param>
/// <param name="Record">metrics.json.</param>
/// <param name="Log">metrics.jsonl.</param>
/// <param name="View">Who watches.</param>
/// <param name="Clock">Measures durations.</param>
/// <param name="Device">Where tensors should be.</param>
/// <param name="CheckpointSeconds">How often a loop saves a checkpoint.</param>
/// <param name="Stop">The user wants to stop.</param>
internal sealed record RunContext(
    RunFolder Folder, RunRecord Record, MetricsLog Log, IProgressView View, TimeProvider Clock, Device Device, double CheckpointSeconds, CancellationToken Stop)
{
    /// <summary>Tells whoever watches, and the report.</summary>
    public void Warn(string text)
    {
        Record.Warnings.Add(text);
        View.Warn(text);
    }
}
