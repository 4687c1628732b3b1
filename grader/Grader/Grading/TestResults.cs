using GenerativeModels.Grader.Reports;
using GenerativeModels.Grader.Running;
using GenerativeModels.Testing.Running;

namespace GenerativeModels.Grader.Grading;

/// <summary>Turns a run into what reports say of it.</summary>
internal static class TestResults
{
    /// <summary>The result of one test.</summary>
    public static TestResult Of(TestCase test, TestRun run, string assignment, string? hint) => new()
    {
        Name = test.Name,
        Visibility = test.Visibility,
        Verdict = run.Verdict,
        MaxPoints = test.MaxPoints,
        Law = test.Law,
        Sentence = run.Verdict is Verdict.Passed ? null : Plain(run.Message),
        Got = Plain(run.Outcome?.Got),
        Expected = Plain(run.Outcome?.Expected),
        Tolerance = Plain(run.Outcome?.Tolerance),
        Counterexample = Plain(run.Outcome?.Counterexample),
        Replay = Replay(test, run, assignment),
        Hint = run.Verdict is Verdict.Failed ? hint : null,
        Milliseconds = Math.Round(run.Milliseconds, 1),
    };

    private static string? Plain(string? text) => text is null ? null : PlainText.Of(text);

    // The source of a hidden test lies with the solution, and so does the code that it can be run on.
    private static string? Replay(TestCase test, TestRun run, string assignment) =>
        run.Outcome?.Replay is not { } replay ? null
        : test.Visibility is Visibility.Public ? FailureText.ReplayCommand(test.Name, replay, assignment)
        : FailureText.ReplayCommand(test.Name, replay, assignment, folder: "solutions");
}
