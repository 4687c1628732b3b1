using System.Net;
using System.Text;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Reports;

/// <summary>The result as one HTML file that needs nothing else: no network, no script to read it.</summary>
public static class HtmlReport
{
    private static readonly Lazy<string> Style = new(() => Resource("report.css"));
    private static readonly Lazy<string> Script = new(() => Resource("report.js"));

    /// <summary>The result as HTML.</summary>
    public static string Write(GradeResult result, ReportContext context)
    {
        string title = $"{result.Assignment} {context.Manifest.Title}";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Text($"{title}: {result.Points} of {result.MaxPoints} points")}</title>
            <style>
            {Style.Value}
            </style>
            </head>
            <body>
            <a class="skip" href="#exercises">To the exercises</a>
            <header>
            <div class="dial" style="--share: {Share(result.Points, result.MaxPoints)}" role="img" aria-label="{result.Points} of {result.MaxPoints} points"><span><b>{result.Points}</b><small>of {result.MaxPoints}</small></span></div>
            <div>
            <p class="of">{Text(context.Submission)}</p>
            <h1>{Text(title)}</h1>
            <p>{Text(Words.Summary(result, context))}</p>
            {Next(result, context)}
            </div>
            </header>
            <main>
            <nav aria-label="Exercises at a glance">
            {string.Concat(result.Exercises.Select(Tile))}
            </nav>
            {Notes(result)}
            <section id="exercises" aria-label="Exercises">
            <p class="tools"><button type="button" id="open-all">Open all</button> <button type="button" id="close-all">Close all</button></p>
            {string.Concat(result.Exercises.Select(exercise => Exercise(exercise, context, open: exercise == Words.Next(result))))}
            </section>
            </main>
            <footer>
            {Footer(result)}
            </footer>
            <script>
            {Script.Value}
            </script>
            </body>
            </html>

            """;
    }

    private static string Next(GradeResult result, ReportContext context) => Words.Next(result) is { } next
        ? $"""<p class="next">Next: <a href="#{Anchor(next.Id)}">{next.Id} {Text(next.Title)}</a></p>"""
        : context.PointsNotGraded(result) > 0
            ? """<p class="next">All public tests pass.</p>"""
            : """<p class="next">Everything passes. Well done.</p>""";

    private static string Tile(ExerciseResult exercise) => $"""
        <a class="tile {Words.Id(exercise.Verdict)}" href="#{Anchor(exercise.Id)}" title="{Text($"{exercise.Title}: {Words.Label(exercise)}")}"><b>{exercise.Id}</b><i aria-hidden="true">{Words.Sign(exercise.Verdict)}</i><small>{exercise.Points}/{exercise.MaxPoints}</small></a>

        """;

    private static string Notes(GradeResult result)
    {
        if (result.Diagnostics.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("<section class=\"notes\" aria-label=\"Notes on the files\">\n<h2>Notes on your files</h2>\n<ul>\n");
        foreach (DiagnosticResult note in result.Diagnostics)
        {
            string place = note.File.Length == 0 ? "" : $"<code>{Text(note.File)}{(note.Line > 0 ? $":{note.Line}" : "")}</code> ";
            text.Append($"<li>{place}{Text(note.Message)}</li>\n");
        }

        return text.Append("</ul>\n</section>").ToString();
    }

    private static string Exercise(ExerciseResult exercise, ReportContext context, bool open)
    {
        string[] hints = [.. exercise.Tests.Select(test => test.Hint).OfType<string>().Distinct()];
        return $"""
            <details class="exercise" id="{Anchor(exercise.Id)}"{(open ? " open" : "")}>
            <summary><span class="badge {Words.Id(exercise.Verdict)}"><i aria-hidden="true">{Words.Sign(exercise.Verdict)}</i> {Words.Label(exercise)}</span><span class="name"><b>{exercise.Id}</b> {Text(exercise.Title)}</span><span class="points">{exercise.Points} / {exercise.MaxPoints}</span></summary>
            <div class="inside">
            <p><a href="{Text(context.Link(exercise.Id))}">Read {exercise.Id} in the chapter</a></p>
            {string.Concat(hints.Select(hint => $"<p class=\"hint\">{Text(hint)}</p>\n"))}
            {string.Concat(exercise.Tests.OrderBy(test => test.Verdict is Verdict.Passed).Select(Test))}
            </div>
            </details>

            """;
    }

    private static string Test(TestResult test)
    {
        string name = $"{Text(Words.Sentence(test.Name))} <small>{test.Points}/{test.MaxPoints} · {(test.Visibility is Visibility.Public ? "public" : "hidden")}</small>";
        if (test.Verdict is Verdict.Passed)
        {
            return $"""<p class="test passed"><i aria-hidden="true">✓</i> <span>{name}</span></p>""" + "\n";
        }

        return $"""
            <article class="test {Words.Id(test.Verdict)}">
            <h3><i aria-hidden="true">{Words.Sign(test.Verdict)}</i> <span>{name}</span></h3>
            {(test.Law is null ? "" : $"<p class=\"law\">{Text(test.Law)}</p>")}
            <p class="message">{Text(test.Sentence ?? Words.Label(test.Verdict))}</p>
            {Numbers(test)}
            {Labelled("Smallest input found", test.Counterexample)}
            {Labelled("Run it again", test.Replay)}
            </article>

            """;
    }

    private static string Numbers(TestResult test)
    {
        (string Name, string? Value)[] rows = [("got", test.Got), ("expected", test.Expected), ("tolerance", test.Tolerance)];
        string cells = string.Concat(rows.Where(row => row.Value is not null).Select(row => $"<dt>{row.Name}</dt><dd>{Text(row.Value!)}</dd>"));
        return cells.Length == 0 ? "" : $"<dl>{cells}</dl>";
    }

    private static string Labelled(string label, string? content) =>
        content is null ? "" : $"<p class=\"label\">{label}</p>\n<pre tabindex=\"0\">{Text(content)}</pre>";

    private static string Footer(GradeResult result)
    {
        string ignored = result.IgnoredFiles.Count == 0
            ? ""
            : $"<p>Not graded, because the kit brings its own: {string.Join(", ", result.IgnoredFiles.Select(file => $"<code>{Text(file)}</code>"))}.</p>\n";
        Receipt receipt = result.Receipt;
        return $"""
            {ignored}<details><summary>Receipt: same receipt, same grade</summary>
            <dl><dt>kit</dt><dd>{Text(receipt.Kit)}</dd><dt>engine</dt><dd>{Text(receipt.Engine)}</dd><dt>runtime</dt><dd>{Text(receipt.Sdk)}</dd><dt>seed</dt><dd>{receipt.Seed}</dd>{string.Concat(receipt.Hashes.Select(hash => $"<dt>{hash.Key}</dt><dd>{hash.Value}</dd>"))}</dl>
            </details>
            """;
    }

    private static string Share(int points, int most) =>
        (most == 0 ? 0 : (double)points / most).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);

    private static string Anchor(string exercise) => exercise.ToLowerInvariant().Replace('.', '-');

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().TrimEnd();
    }
}
