using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Reports;

namespace GenerativeModels.Grader.Tests;

/// <summary>Each folder of cases/ is a situation: what a student hands in, and what becomes of it.</summary>
public sealed class CaseTests(CaseTests.Graders graders) : IClassFixture<CaseTests.Graders>
{
    public static TheoryData<string> Situations => [.. Directory.GetDirectories(Kit.Cases).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task A_submission_gets_what_it_should(string situation)
    {
        CaseFile expected = CaseFile.Read(situation);
        AssignmentGrader grader = graders.For(expected.Assignment);
        string folder = Directory.CreateTempSubdirectory("case-").FullName;
        try
        {
            expected.WriteSubmission(situation, folder, grader.Manifest, grader.Code);
            GradeResult result = await grader.GradeAsync(Submission.Read(folder, grader.Manifest, Kit.Paths));
            string report = MarkdownReport.Write(result, new ReportContext(grader.Manifest, situation, "")).Replace("\\", "")
                + string.Join('\n', result.Diagnostics.Select(note => $"{note.File}: {note.Message}"));

            Assert.Equal(
                grader.Manifest.Exercises.Select(exercise => $"{exercise.Id} {expected.Verdicts.GetValueOrDefault(exercise.Id, expected.Others)}"),
                result.Exercises.Select(exercise => $"{exercise.Id} {Words.Id(exercise.Verdict)}"));
            Assert.Equal(expected.Points ?? result.Points, result.Points);
            Assert.Equal(expected.Ignored ?? result.IgnoredFiles, result.IgnoredFiles);
            Assert.All(expected.Mentions, text => Assert.Contains(text, report));
            Assert.Empty(await Schema.ErrorsAsync(JsonReport.Write(result)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One grader for each assignment, with short limits: what hangs here hangs for good.</summary>
    public sealed class Graders : IDisposable
    {
        private readonly Dictionary<string, AssignmentGrader> _graders = [];

        public AssignmentGrader For(string assignment)
        {
            if (!_graders.TryGetValue(assignment, out AssignmentGrader? grader))
            {
                Manifest manifest = ManifestReader.Read(Kit.Paths, assignment);
                _graders[assignment] = grader = new AssignmentGrader(Kit.Paths, manifest with { Limits = manifest.Limits with { TestSeconds = 10, MemoryMegabytes = 512 } });
            }

            return grader;
        }

        public void Dispose()
        {
            foreach (AssignmentGrader grader in _graders.Values)
            {
                grader.Dispose();
            }
        }
    }
}
