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
        Message = Message(run),
        Counterexample = run.Outcome?.Counterexample,
        Replay = Replay(test, run, assignment),
        Hint = run.Verdict is Verdict.Failed ? hint : null,
        Milliseconds = Math.Round(run.Milliseconds, 1),
    };

    private static string? Message(TestRun run)
    {
        if (run.Verdict is Verdict.Passed)
        {
            return null;
        }

        string?[] lines =
        [
            run.Message,
            run.Outcome?.Got is { } got ? $"got: {got}" : null,
            run.Outcome?.Expected is { } expected ? $"expected: {expected}" : null,
            run.Outcome?.Tolerance is { } tolerance ? $"tolerance: {tolerance}" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    // A hidden test cannot be run again by whoever has no source of it; the seed alone is of use to instructors.
    private static string? Replay(TestCase test, TestRun run, string assignment) =>
        run.Outcome?.Replay is not { } replay ? null
        : test.Visibility is Visibility.Public ? FailureText.ReplayCommand(test.Name, replay, assignment)
        : FailureText.ReplayCommand(test.Name, replay, assignment, folder: "solutions");
}
