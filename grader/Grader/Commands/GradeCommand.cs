using System.CommandLine;
using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Reports;

namespace GenerativeModels.Grader.Commands;

/// <summary><c>grade &lt;folder&gt;</c>: grades one submission and writes its reports.</summary>
internal static class GradeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder with the submission's .cs files, such as starter/A1.Em." };
        var assignment = new Option<string?>("--assignment") { Description = "The assignment, such as A1.Em, where the folder does not tell." };
        var output = new Option<string?>("--out") { Description = "Where the reports go; out/<assignment>/<submission> unless said otherwise." };
        var publicOnly = new Option<bool>("--public-only") { Description = "Runs the public tests alone." };
        var seed = new Option<ulong>("--seed") { Description = "What the inputs of properties are drawn from.", DefaultValueFactory = _ => AssignmentGrader.DefaultSeed };
        var command = new Command("grade", "Grades a submission: points, reasons, and a report in result.json, report.md and report.html.") { folder, assignment, output, publicOnly, seed };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(folder)!, parsed.GetValue(assignment), parsed.GetValue(output), parsed.GetValue(publicOnly), parsed.GetValue(seed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? assignment, string? output, bool publicOnly, ulong seed, CancellationToken cancellation)
    {
        Paths paths = Paths.Find();
        Manifest manifest = AssignmentFinder.Find(paths, folder, assignment);
        Submission submission = Submission.Read(folder, manifest, paths);
        string reports = Path.GetFullPath(output ?? paths.Reports(manifest.Id, ReportName(folder, manifest, paths)));

        using var grader = new AssignmentGrader(paths, manifest, publicOnly, seed);
        GradeResult result = await grader.GradeAsync(submission, cancellation: cancellation);
        var context = new ReportContext(
            manifest, paths.Shown(Path.GetFullPath(folder)), Path.GetRelativePath(reports, paths.Chapter(manifest.Id)).Replace('\\', '/'));
        string html = ReportWriter.Write(reports, result, context);
        ConsoleReport.Write(ConsoleReport.Standard(), result, context);
        Console.WriteLine($"Report: {html}");
        return result.Exercises.Any(exercise => exercise.Verdict is Verdict.InfrastructureError) ? ExitCodes.GraderFailed : ExitCodes.Done;
    }

    // "starter", "solutions", "samples" where the folder itself is only called after the assignment.
    private static string ReportName(string folder, Manifest manifest, Paths paths)
    {
        string full = Path.GetFullPath(folder).TrimEnd('/', '\\');
        string name = Path.GetFileName(full);
        return name == manifest.Id && full != paths.Root ? Path.GetFileName(Path.GetDirectoryName(full)!) is { Length: > 0 } parent ? parent : name : name;
    }
}
