using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Reports;

/// <summary>The words that every report uses.</summary>
internal static class Words
{
    /// <summary>"not-implemented": as result.json writes it.</summary>
    public static string Id(Verdict verdict) => string.Concat(verdict.ToString().Select((letter, i) =>
        char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>"not started": as a student reads it.</summary>
    public static string Label(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "passed",
        Verdict.Failed => "failed",
        Verdict.NotImplemented => "not started",
        Verdict.Crashed => "crashed",
        Verdict.TimedOut => "timed out",
        Verdict.OutOfMemory => "out of memory",
        Verdict.Blocked => "blocked",
        Verdict.NotCompiled => "not compiled",
        _ => "grader error",
    };

    /// <summary>The same of an exercise: one that is begun and not done is no longer "not started".</summary>
    public static string Label(ExerciseResult exercise) =>
        exercise is { Verdict: Verdict.NotImplemented, Points: > 0 } ? "unfinished" : Label(exercise.Verdict);

    /// <summary>A sign, so that no verdict is told by colour alone.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "✓",
        Verdict.Failed => "✗",
        Verdict.NotImplemented => "○",
        Verdict.Blocked => "–",
        Verdict.TimedOut => "…",
        _ => "!",
    };

    /// <summary>"Ties go to the first": a test's name as a sentence.</summary>
    public static string Sentence(string test) => test[(test.IndexOf('.') + 1)..].Replace('_', ' ');

    /// <summary>One sentence on the whole.</summary>
    public static string Summary(GradeResult result, ReportContext context)
    {
        string parts = string.Join(", ", result.Exercises
            .OrderBy(exercise => exercise.Verdict)
            .GroupBy(Label)
            .Select(group => $"{group.Count()} {group.Key}"));
        string tests = context.PointsNotGraded(result) is > 0 and var hidden
            ? $" Only public tests ran; hidden tests decide the other {hidden} points."
            : "";
        return $"Of {result.Exercises.Count} exercises: {parts}.{tests}";
    }

    /// <summary>What to do first; null when nothing is left.</summary>
    public static ExerciseResult? Next(GradeResult result) =>
        result.Exercises.FirstOrDefault(exercise => exercise.Verdict is not (Verdict.Passed or Verdict.Blocked))
        ?? result.Exercises.FirstOrDefault(exercise => exercise.Verdict is not Verdict.Passed);
}
