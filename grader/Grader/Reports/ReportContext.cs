using GenerativeModels.Grader.Assignments;

namespace GenerativeModels.Grader.Reports;

/// <summary>What reports for people say besides the result.</summary>
/// <param name="Manifest">The assignment.</param>
/// <param name="Submission">What the submission is called.</param>
/// <param name="Chapter">Where the chapter lies, as a link from the report: "../../../assignments/A1.Em/README.md".</param>
public sealed record ReportContext(Manifest Manifest, string Submission, string Chapter)
{
    /// <summary>The link to an exercise in the chapter.</summary>
    public string Link(string exercise) => $"{Chapter}#{exercise.ToLowerInvariant().Replace('.', '-')}";

    /// <summary>The points that hidden tests decide and that were not graded here.</summary>
    public int PointsNotGraded(GradeResult result) =>
        Manifest.Exercises.Sum(exercise => exercise.PublicPoints + exercise.HiddenPoints) - result.MaxPoints;
}
