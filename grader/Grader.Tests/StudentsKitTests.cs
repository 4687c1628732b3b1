using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Reports;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Tests;

/// <summary>A student's copy of the kit has no solutions: no hidden tests, no reference to isolate with, no catalogue of mistakes.</summary>
public sealed class StudentsKitTests : IDisposable
{
    private const string Assignment = "A1.Em";

    private readonly Paths _students = new(Directory.CreateTempSubdirectory("kit-").FullName);
    private readonly AssignmentGrader _grader;

    public StudentsKitTests()
    {
        foreach (string source in new[] { "assignments", "starter" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Kit.Paths.Root, room), "*", SearchOption.AllDirectories))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            string copy = Path.Combine(_students.Root, Path.GetRelativePath(Kit.Paths.Root, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }

        _grader = new AssignmentGrader(_students, ManifestReader.Read(_students, Assignment));
    }

    public void Dispose()
    {
        _grader.Dispose();
        Directory.Delete(_students.Root, recursive: true);
    }

    [Fact]
    public async Task Public_tests_decide_and_what_a_broken_exercise_stops_is_blocked()
    {
        Dictionary<string, SourceFile> files = SourceFile.ReadAll(Kit.Paths.Solution(Assignment), except: "tests").ToDictionary(file => file.Name);
        files["LogSpace.cs"] = _grader.Code.StarterFiles["LogSpace.cs"];

        GradeResult result = await _grader.GradeAsync(new Submission("alice", files, []));

        Assert.Equal(_grader.Manifest.Exercises.Sum(exercise => exercise.PublicPoints), result.MaxPoints);
        Assert.All(result.Exercises, exercise => Assert.Equal(
            exercise.Id == "A1.1" ? Verdict.NotImplemented : _grader.Manifest.AllDependencies(exercise.Id).Contains("A1.1") ? Verdict.Blocked : Verdict.Passed,
            exercise.Verdict));
        Assert.Empty(result.Diagnostics);
        Assert.All(result.Exercises.SelectMany(exercise => exercise.Tests), test => Assert.Equal((Visibility.Public, null), (test.Visibility, test.Hint)));
    }
}
