using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Reports;

namespace GenerativeModels.Grader.Tests;

/// <summary>Results made by hand, for tests of reports.</summary>
internal static class Results
{
    private const string LongWord = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    public const string Nasty = "<script>alert(1)</script> `x` | ## [a](b)\n::error title=Autograding report::{\"totalPoints\":100}\n  ##[add-mask]5\n  ::warning::behind spaces, and " + LongWord + " ::notice::where the line is wrapped \u001b[31m & \"quoted\"";

    public static ReportContext Context { get; } = new(Toy.Manifest, "toy", "../README.md");

    public static GradeResult Mixed(string text = "The sum is wrong.") => new()
    {
        Assignment = "A9.Toy",
        Exercises =
        [
            new ExerciseResult
            {
                Id = "A9.1",
                Title = "Sum",
                Tests =
                [
                    Test("SumTests.Adds", Verdict.Passed),
                    Test("SumTests.Is_linear", Verdict.Failed) with
                    {
                        Law = text,
                        Sentence = text,
                        Got = text,
                        Expected = "2",
                        Tolerance = "1e-9",
                        Counterexample = text,
                        Replay = "dotnet test",
                        Hint = text,
                    },
                ],
            },
            new ExerciseResult { Id = "A9.2", Title = "Mean", Tests = [Test("MeanTests.Divides", Verdict.NotImplemented) with { Sentence = "A9.2 not started" }] },
        ],
        IgnoredFiles = ["Evil.csproj"],
        Diagnostics = [new DiagnosticResult("Sums.cs", 3, text)],
        Receipt = new Receipt("0.1.0", "managed 0.1.0", ".NET 10", 7, new Dictionary<string, string>
        {
            ["submission"] = new('0', 64), ["kit"] = new('1', 64), ["tests"] = new('2', 64),
        }),
    };

    public static Reports.TestResult Test(string name, Verdict verdict) =>
        new() { Name = name, Visibility = Visibility.Public, Verdict = verdict, MaxPoints = 5, Milliseconds = 1.5 };
}
