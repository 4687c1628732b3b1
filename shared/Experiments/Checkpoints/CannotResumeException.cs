namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>What is in the run folder is whole, but the run cannot go on from it.</summary>
/// <param name="message">What is wrong, where, found against allowed, what to do next.</param>
internal sealed class CannotResumeException(string message) : Exception(message)
{
    /// <summary>The code that should go on from a checkpoint is not the code that saved it.</summary>
    public static CannotResumeException Mismatch(string file, string difference) => new(
        $"{file} does not fit the experiment as it is now: {difference} Undo what changed in the code and resume again, or start a new run.");
}
