using GenerativeModels.Testing.Running;

namespace GenerativeModels.Grader.Worker;

/// <summary>One line to the controller: what became of the test in hand.</summary>
/// <param name="Nonce">Proves that the worker wrote it; only the worker's first input line holds it.</param>
/// <param name="Test">The test's name, as ordered.</param>
/// <param name="Outcome">How it ended; null when the worker could not run it at all.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Fault">Why the worker could not run it.</param>
public sealed record Answer(string Nonce, string Test, TestOutcome? Outcome, double Milliseconds, string? Fault = null);
