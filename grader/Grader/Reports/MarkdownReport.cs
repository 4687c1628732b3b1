using System.Text;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Reports;

/// <summary>The result as Markdown, for a job summary: at most <see cref="MostBytes"/>, because a longer one is not shown at all.</summary>
public static class MarkdownReport
{
    /// <summary>Job summaries of more than 1 MiB are dropped; this stays well below.</summary>
    public const int MostBytes = 900_000;

    /// <summary>The result as Markdown.</summary>
    public static string Write(GradeResult result, ReportContext context)
    {
        var text = new StringBuilder();
        text.AppendLine($"# {result.Assignment} {Escape(context.Manifest.Title)}: {result.Points} of {result.MaxPoints} points");
        text.AppendLine();
        text.AppendLine($"{Escape(context.Submission)}. {Words.Summary(result, context)}");
        text.AppendLine();
        text.AppendLine("| exercise | verdict | points |");
        text.AppendLine("|---|---|--:|");
        foreach (ExerciseResult exercise in result.Exercises)
        {
            text.AppendLine($"| {exercise.Id} {Escape(exercise.Title)} | {Words.Sign(exercise.Verdict)} {Words.Label(exercise)} | {exercise.Points} / {exercise.MaxPoints} |");
        }

        foreach (DiagnosticResult diagnostic in result.Diagnostics)
        {
            text.AppendLine();
            text.AppendLine($"> {Escape(Place(diagnostic))}{Escape(diagnostic.Message)}");
        }

        foreach (ExerciseResult exercise in result.Exercises.Where(exercise => exercise.Verdict is not (Verdict.Passed or Verdict.NotImplemented)))
        {
            string part = Exercise(exercise);
            if (Encoding.UTF8.GetByteCount(part) + Encoding.UTF8.GetByteCount(text.ToString()) > MostBytes)
            {
                text.AppendLine();
                text.AppendLine("The rest is cut: a job summary has a largest size. The HTML report has it all.");
                break;
            }

            text.Append(part);
        }

        if (result.IgnoredFiles.Count > 0)
        {
            text.AppendLine();
            text.AppendLine($"Not graded, because the kit brings its own: {string.Join(", ", result.IgnoredFiles.Take(20).Select(Escape))}{(result.IgnoredFiles.Count > 20 ? " ..." : "")}.");
        }

        text.AppendLine();
        text.AppendLine($"<sub>kit {result.Receipt.Kit}, engine {result.Receipt.Engine}, {result.Receipt.Sdk}, seed {result.Receipt.Seed}</sub>");
        return text.ToString();
    }

    private static string Exercise(ExerciseResult exercise)
    {
        var text = new StringBuilder();
        text.AppendLine();
        text.AppendLine($"## {exercise.Id} {Escape(exercise.Title)}");
        foreach (string hint in exercise.Tests.Select(test => test.Hint).OfType<string>().Distinct())
        {
            text.AppendLine();
            text.AppendLine($"**{Escape(hint)}**");
        }

        foreach (TestResult test in exercise.Tests.Where(test => test.Verdict is not Verdict.Passed))
        {
            text.AppendLine();
            text.AppendLine($"### {Words.Sign(test.Verdict)} {Escape(Words.Sentence(test.Name))}");
            text.AppendLine();
            if (test.Law is not null)
            {
                text.AppendLine($"Law: {Escape(test.Law)}");
                text.AppendLine();
            }

            Block(text, test.Message);
            Block(text, test.Counterexample);
            Block(text, test.Replay);
        }

        return text.ToString();
    }

    // An indented block: whatever is in it, it cannot close itself or write a workflow command at the start of a line.
    private static void Block(StringBuilder text, string? content)
    {
        if (content is null)
        {
            return;
        }

        foreach (string line in content.Split('\n'))
        {
            text.Append("    ").AppendLine(line.TrimEnd());
        }

        text.AppendLine();
    }

    private static string Place(DiagnosticResult diagnostic) =>
        diagnostic.File.Length == 0 ? "" : diagnostic.Line > 0 ? $"{diagnostic.File}({diagnostic.Line}): " : $"{diagnostic.File}: ";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text.ReplaceLineEndings(" "))
        {
            _ = "\\`*_{}[]<>#|~$".Contains(letter) ? escaped.Append('\\').Append(letter) : escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
