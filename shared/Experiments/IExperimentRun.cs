using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments;

/// <summary>
/// The run that an experiment is part of: gives it random numbers, takes its metrics, and keeps checkpoints of its loops so that a run which
/// was killed goes on where it stood.
/// </summary>
public interface IExperimentRun
{
    /// <summary>
    /// Random numbers. The seed follows from the run's seed and the experiment's name, so leaving one experiment out changes no other. The
    /// engine's own default generator, from which layers draw their first weights, is seeded in the same way before the experiment begins.
    /// </summary>
    SeededRandom Random { get; }

    /// <summary>Where tensors should be: the config's <c>device</c>.</summary>
    Device Device { get; }

    /// <summary>Writes down how a quantity develops: a line of metrics.jsonl.</summary>
    /// <param name="step">How far the experiment is: an iteration, an epoch.</param>
    /// <param name="metrics">What was measured at that step.</param>
    void Log(long step, params ReadOnlySpan<Metric> metrics);

    /// <summary>Writes down what came out in the end: a number of metrics.json. The last value counts.</summary>
    void Report(string name, double value);

    /// <summary>Tells whoever watches: a line on the console and in the report.</summary>
    void Say(string text);

    /// <summary>
    /// A loop that can be interrupted: gives 0, 1, ... <paramref name="count"/> - 1, shows progress, saves a checkpoint now and then, and when a run
    /// is resumed puts <paramref name="state"/> back and goes on with the step after the last checkpoint. Loops follow each other; they are not nested.
    /// </summary>
    /// <param name="name">Tells the loops of an experiment apart: "em", "restarts".</param>
    /// <param name="count">How many steps the whole loop has, at least 0.</param>
    /// <param name="state">Everything that a step changes and a later step (or the code after the loop) reads, but for <see cref="Random"/> and the engine's default generator, which are always part of it.</param>
    /// <exception cref="OperationCanceledException">The user wants to stop; a checkpoint has been saved.</exception>
    IEnumerable<int> Steps(string name, int count, CheckpointState state);
}
