using System.Text.Json.Serialization;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Reports;

/// <summary>One test of a result.</summary>
public sealed record TestResult
{
    /// <summary>"KMeansTests.Ties_go_to_the_first".</summary>
    public required string Name { get; init; }

    /// <summary>Who has its source.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>How it came out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The points reached: all or none.</summary>
    public int Points => Verdict is Verdict.Passed ? MaxPoints : 0;

    /// <summary>The points to be had.</summary>
    public required int MaxPoints { get; init; }

    /// <summary>The law, with its id and equation.</summary>
    public string? Law { get; init; }

    /// <summary>What went wrong: a sentence, then got, expected and tolerance, a line each, where there are any.</summary>
    public string? Message => Sentence is null ? null : string.Join('\n', new[]
    {
        Sentence,
        Got is null ? null : $"got: {Got}",
        Expected is null ? null : $"expected: {Expected}",
        Tolerance is null ? null : $"tolerance: {Tolerance}",
    }.OfType<string>());

    /// <summary>What went wrong, as a sentence; null for a pass.</summary>
    [JsonIgnore]
    public string? Sentence { get; init; }

    /// <summary>The submission's value.</summary>
    [JsonIgnore]
    public string? Got { get; init; }

    /// <summary>What the law says.</summary>
    [JsonIgnore]
    public string? Expected { get; init; }

    /// <summary>The allowed error, and the error found.</summary>
    [JsonIgnore]
    public string? Tolerance { get; init; }

    /// <summary>The smallest input found that breaks the law, one parameter a line.</summary>
    public string? Counterexample { get; init; }

    /// <summary>The command that runs that input again.</summary>
    public string? Replay { get; init; }

    /// <summary>What a catalogued mistake with the same failing tests says.</summary>
    public string? Hint { get; init; }

    /// <summary>How long it took.</summary>
    public required double Milliseconds { get; init; }
}
