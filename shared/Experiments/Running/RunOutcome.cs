namespace GenerativeModels.Experiments.Running;

/// <summary>How a run ended.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="ExitCode">One of <see cref="ExitCodes"/>.</param>
public sealed record RunOutcome(string Folder, int ExitCode);
