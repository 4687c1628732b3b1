namespace GenerativeModels.Grader.Reports;

/// <summary>The one result of a grading; every report is written from it. Its JSON is docs/result.schema.json, version 1.</summary>
public sealed record GradeResult
{
    /// <summary>The version of this format.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>"A1.Em".</summary>
    public required string Assignment { get; init; }

    /// <summary>The points reached.</summary>
    public int Points => Exercises.Sum(exercise => exercise.Points);

    /// <summary>The points to be had from the tests that ran.</summary>
    public int MaxPoints => Exercises.Sum(exercise => exercise.MaxPoints);

    /// <summary>The exercises, in order.</summary>
    public required IReadOnlyList<ExerciseResult> Exercises { get; init; }

    /// <summary>Files of the submission that do not count: the kit brings its own.</summary>
    public required IReadOnlyList<string> IgnoredFiles { get; init; }

    /// <summary>What the compiler and the check say of the submission.</summary>
    public required IReadOnlyList<DiagnosticResult> Diagnostics { get; init; }

    /// <summary>Same receipt, same grade.</summary>
    public required Receipt Receipt { get; init; }
}
