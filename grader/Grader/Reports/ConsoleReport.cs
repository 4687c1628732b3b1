using GenerativeModels.Grader.Grading;
using Spectre.Console;

namespace GenerativeModels.Grader.Reports;

/// <summary>The result on a terminal.</summary>
public static class ConsoleReport
{
    private const int MostFailures = 3;
    private const int MostLines = 12;

    /// <summary>Standard output: with colours on a terminal, plain and wide where it is redirected.</summary>
    public static IAnsiConsole Standard()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        IAnsiConsole plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        plain.Profile.Width = 160;
        return plain;
    }

    /// <summary>Writes the result.</summary>
    public static void Write(IAnsiConsole console, GradeResult result, ReportContext context)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("exercise", "verdict", "points");
        table.Columns[2].RightAligned();
        foreach (ExerciseResult exercise in result.Exercises)
        {
            table.AddRow(
                Markup.Escape($"{exercise.Id} {exercise.Title}"),
                $"[{Colour(exercise.Verdict)}]{Words.Sign(exercise.Verdict)} {Words.Label(exercise)}[/]",
                $"{exercise.Points} / {exercise.MaxPoints}");
        }

        console.MarkupLineInterpolated($"[bold]{result.Assignment} {context.Manifest.Title}[/], {Clean(context.Submission)}");
        console.Write(table);
        foreach (DiagnosticResult note in result.Diagnostics)
        {
            string place = note.File.Length == 0 ? "" : note.Line > 0 ? $"{note.File}({note.Line}): " : $"{note.File}: ";
            console.MarkupLineInterpolated($"[yellow]note[/] {place}{Clean(note.Message)}");
        }

        foreach (ExerciseResult exercise in result.Exercises.Where(e => e.Verdict is not (Verdict.Passed or Verdict.NotImplemented)))
        {
            Failures(console, exercise, context);
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{result.Points} of {result.MaxPoints} points.[/] {Words.Summary(result, context)}");
        if (Words.Next(result) is { } next)
        {
            console.MarkupLineInterpolated($"Next: {next.Id} {next.Title}");
        }
    }

    private static void Failures(IAnsiConsole console, ExerciseResult exercise, ReportContext context)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{exercise.Id} {exercise.Title}[/]");
        TestResult[] failing = [.. exercise.Tests.Where(test => test.Verdict is not Verdict.Passed)];
        foreach (TestResult test in failing.Take(MostFailures))
        {
            console.MarkupLine($"  [{Colour(test.Verdict)}]{Words.Sign(test.Verdict)}[/] {Markup.Escape(Words.Sentence(test.Name))}");
            foreach (string line in new[] { test.Law, test.Message, test.Counterexample }.OfType<string>().SelectMany(text => text.Split('\n')).Take(MostLines))
            {
                console.MarkupLineInterpolated($"      {Clean(line)}");
            }
        }

        if (failing.Length > MostFailures)
        {
            console.MarkupLineInterpolated($"  and {failing.Length - MostFailures} more");
        }

        foreach (string hint in failing.Select(test => test.Hint).OfType<string>().Distinct())
        {
            console.MarkupLineInterpolated($"  [blue]hint[/] {Clean(hint)}");
        }

        console.MarkupLineInterpolated($"  read {context.Manifest.Id}/README.md#{exercise.Id.ToLowerInvariant().Replace('.', '-')}");
    }

    // A runner takes '::' at the start of a line for a command, also behind spaces and where the line was wrapped, and '##[' anywhere.
    private static string Clean(string line) =>
        PlainText.Of(line.Length > 400 ? line[..400] + " ..." : line).Replace("::", ": :").Replace("##[", "## [");

    private static string Colour(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "green",
        Verdict.NotImplemented or Verdict.Blocked => "grey",
        Verdict.NotCompiled or Verdict.TimedOut or Verdict.OutOfMemory => "yellow",
        _ => "red",
    };
}
