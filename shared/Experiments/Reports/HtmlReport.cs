using System.Globalization;
using GenerativeModels.Experiments.Running;
using GenerativeModels.Plotting;
using static GenerativeModels.Experiments.Reports.Html;

namespace GenerativeModels.Experiments.Reports;

/// <summary>report.html: a run as one file that needs nothing else.</summary>
internal static class HtmlReport
{
    /// <summary>Draws the curves of what was logged into the run's figures, and gives the page.</summary>
    public static string Write(RunFolder folder, RunRecord record)
    {
        Dictionary<string, string> curves = DrawCurves(folder);
        string title = $"{record.Assignment} {record.Config}";
        return Page(title, $"""
            <header>
            <p class="of">{Text(record.Description)}</p>
            <h1>{Text(title)} <span class="badge {Class(record)}">{record.Status}</span></h1>
            <p>{Text(Summary(record))}</p>
            </header>
            <main>
            <nav aria-label="Experiments">
            {string.Concat(record.Experiments.Select(Tile))}
            </nav>
            {Warnings(record)}
            {string.Concat(record.Experiments.Select(one => ExperimentSection.Write(one.Key, one.Value, folder, curves.GetValueOrDefault(one.Key))))}
            </main>
            <footer>
            <details><summary>Config: the same config and seed on the same engine give the same numbers</summary><pre tabindex="0">{Text(Config(folder))}</pre></details>
            <details><summary>Machine</summary>{Pairs(Facts(record))}</details>
            <p>All numbers are in <code>metrics.json</code> and, step by step, in <code>metrics.jsonl</code>; every figure is in <code>figures/</code>.</p>
            </footer>
            """);
    }

    private static Dictionary<string, string> DrawCurves(RunFolder folder)
    {
        var paths = new Dictionary<string, string>();
        foreach (IGrouping<string, LoggedLine> lines in LoggedLine.ReadAll(folder.Log).GroupBy(line => line.Experiment))
        {
            if (Curves.Of(lines.Key, lines) is { } figure)
            {
                paths[lines.Key] = $"figures/{lines.Key}-metrics";
                string path = folder.In(paths[lines.Key] + ".svg");
                RunFolderException.Guard(path, () => FigureFile.SaveSvg(figure, path));
            }
        }

        return paths;
    }

    private static string Config(RunFolder folder) => File.Exists(folder.Config) ? File.ReadAllText(folder.Config).TrimEnd() : "";

    private static string Class(RunRecord record) => record.Status switch { "done" => "good", "failed" => "bad", _ => "rest" };

    private static string Summary(RunRecord record)
    {
        int done = record.Experiments.Values.Count(one => one.Status is ExperimentStatus.Done);
        string resumed = record.Resumed switch { 0 => "", 1 => ", resumed once", int n => $", resumed {n} times" };
        return $"{done} of {record.Experiments.Count} experiments done in {ExperimentWords.Duration(record.Seconds)}, seed {record.Seed}, "
            + $"begun {record.Started.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC{resumed}.";
    }

    private static string Tile(KeyValuePair<string, ExperimentRecord> one) =>
        $"<a class=\"tile {ExperimentSection.Class(one.Value.Status)}\" href=\"#{Text(one.Key)}\"><b>{Text(one.Key)}</b> <small>{ExperimentWords.Label(one.Value.Status)}</small></a>\n";

    private static string Warnings(RunRecord record) => record.Warnings.Count == 0 ? "" : $"""
        <section class="card warnings"><h2>Warnings</h2><ul>{string.Concat(record.Warnings.Select(warning => $"<li>{Text(warning)}</li>"))}</ul></section>
        """;

    private static IEnumerable<(string Name, string Value)> Facts(RunRecord record) =>
    [
        ("engine", record.Machine.Engine),
        ("device", record.Device),
        ("threads", record.Machine.Threads.ToString(CultureInfo.InvariantCulture)),
        ("kit", record.Machine.Kit),
        ("runtime", record.Machine.Runtime),
        ("system", record.Machine.OperatingSystem),
        ("processor", $"{record.Machine.Processor}, {record.Machine.Cores} cores"),
    ];
}
