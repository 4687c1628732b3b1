using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A loop's state between two steps, with all randomness: taken out, and put back.</summary>
/// <param name="Loop">The loop's name.</param>
/// <param name="Number">1 for the experiment's first loop.</param>
/// <param name="Count">Its steps.</param>
/// <param name="State">What the loop keeps.</param>
/// <param name="Random">The run's random numbers.</param>
internal sealed record LoopMoment(string Loop, int Number, int Count, CheckpointState State, SeededRandom Random)
{
    /// <summary>The state now.</summary>
    public Checkpoint Capture(int done, bool finished, ExperimentSoFar soFar)
    {
        using Tensor engine = random.get_rng_state();
        var manifest = new CheckpointManifest(
            CheckpointFile.Format, soFar.Experiment, Loop, Number, done, Count, finished, soFar.LogLength, soFar.Seconds,
            new(soFar.Metrics), [.. soFar.Said], Random.State, engine.bytes.ToArray(), Names());
        return new Checkpoint(manifest, [.. State.Parts.Select(part => part.Save())]);
    }

    /// <summary>Reads a checkpoint and makes everything what it was then.</summary>
    /// <exception cref="CannotResumeException">It is not of this loop with these parts.</exception>
    public CheckpointManifest PutBack(string file)
    {
        (CheckpointManifest manifest, IReadOnlyList<byte[]> parts) = CheckpointFile.Read(file);
        if (Difference(manifest) is { } difference)
        {
            throw CannotResumeException.Mismatch(file, difference);
        }

        foreach ((ICheckpointPart part, byte[] bytes) in State.Parts.Zip(parts))
        {
            Load(part, bytes, file);
        }

        Random.State = manifest.Random;
        using Tensor engine = tensor(manifest.EngineRandom, dtype: ScalarType.Byte);
        random.set_rng_state(engine);
        return manifest;
    }

    private string? Difference(CheckpointManifest saved) =>
        saved.Format != CheckpointFile.Format ? $"it is in format {saved.Format}, and this kit reads format {CheckpointFile.Format}."
        : saved.Loop != Loop ? $"it was saved in the loop '{saved.Loop}', and loop {Number} is '{Loop}' now."
        : saved.Count != Count ? $"the loop '{Loop}' had {saved.Count} steps, and has {Count} now."
        : !saved.Parts.SequenceEqual(Names()) ? $"the loop '{Loop}' kept {Text(saved.Parts)}, and keeps {Text(Names())} now."
        : null;

    private static void Load(ICheckpointPart part, byte[] bytes, string file)
    {
        try
        {
            part.Load(bytes);
        }
        catch (Exception exception)
        {
            throw CannotResumeException.Mismatch(file, $"'{part.Name}' cannot be put back. {exception.Message.TrimEnd('.')}.");
        }
    }

    private List<CheckpointPartName> Names() => [.. State.Parts.Select(part => new CheckpointPartName(part.Name, part.Kind))];

    private static string Text(List<CheckpointPartName> parts) =>
        parts.Count == 0 ? "nothing" : string.Join(", ", parts.Select(part => $"{part.Name} ({part.Kind})"));
}
