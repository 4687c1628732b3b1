using GenerativeModels.Grader.Grading;
using GenerativeModels.Testing.Running;

namespace GenerativeModels.Grader.Running;

/// <summary>What became of one expected test.</summary>
/// <param name="Verdict">How it came out.</param>
/// <param name="Outcome">What it says, where it ran to its end.</param>
/// <param name="Message">What went wrong, as a sentence; null for a pass.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record TestRun(Verdict Verdict, TestOutcome? Outcome, string? Message, double Milliseconds)
{
    /// <summary>A test that ran to its end.</summary>
    public static TestRun From(TestOutcome outcome, double milliseconds) => new(
        outcome.Verdict switch
        {
            TestVerdict.Passed => Verdict.Passed,
            TestVerdict.NotImplemented => Verdict.NotImplemented,
            TestVerdict.Blocked => Verdict.Blocked,
            TestVerdict.TimedOut => Verdict.TimedOut,
            TestVerdict.OutOfMemory => Verdict.OutOfMemory,
            _ => Verdict.Failed,
        },
        outcome,
        outcome.Message,
        milliseconds);

    /// <summary>A test that did not run to its end.</summary>
    public static TestRun Without(Verdict verdict, string message, double milliseconds = 0) => new(verdict, null, message, milliseconds);
}
