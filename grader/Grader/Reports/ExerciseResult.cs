using System.Text.Json.Serialization;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Reports;

/// <summary>One exercise of a result.</summary>
public sealed record ExerciseResult
{
    /// <summary>"A1.3".</summary>
    public required string Id { get; init; }

    /// <summary>What the chapter's heading calls it.</summary>
    public required string Title { get; init; }

    /// <summary>The points reached.</summary>
    public int Points => Tests.Sum(test => test.Points);

    /// <summary>The points to be had.</summary>
    public int MaxPoints => Tests.Sum(test => test.MaxPoints);

    /// <summary>Passed when every test passed; else the gravest verdict among its tests.</summary>
    [JsonPropertyOrder(1)]
    public Verdict Verdict => Gravest.FirstOrDefault(verdict => Tests.Any(test => test.Verdict == verdict));

    /// <summary>Its tests.</summary>
    [JsonPropertyOrder(2)]
    public required IReadOnlyList<TestResult> Tests { get; init; }

    // The default, Passed, is what FirstOrDefault gives when none of these occurs.
    private static readonly Verdict[] Gravest =
    [
        Verdict.InfrastructureError, Verdict.NotCompiled, Verdict.Crashed, Verdict.TimedOut, Verdict.OutOfMemory,
        Verdict.Failed, Verdict.Blocked, Verdict.NotImplemented,
    ];
}
