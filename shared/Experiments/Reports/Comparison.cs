using GenerativeModels.Experiments.Running;
using GenerativeModels.Plotting;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace GenerativeModels.Experiments.Reports;

/// <summary>Compares runs: one table of final metrics, and one plot with a curve of each.</summary>
public static class Comparison
{
    /// <summary>Shows the table, and writes <c>compare.html</c>, <c>compare.md</c> and the plot, <c>compare.svg</c> and <c>compare.png</c>.</summary>
    /// <param name="runFolders">At least two; runs that are unfinished are marked.</param>
    /// <param name="outFolder">Where the files go.</param>
    /// <param name="metric">What to plot, <c>experiment/name</c> of metrics.jsonl; null for the first that all runs have. (Without any there is no plot.)</param>
    /// <param name="console">Where the table is shown.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">A folder is not of a run, there are fewer than two, they have no final metric in common, the metric is not there, or nothing can be written.</exception>
    public static int Compare(IReadOnlyList<string> runFolders, string outFolder, string? metric, IAnsiConsole console)
    {
        if (runFolders.Count < 2)
        {
            throw new UsageException($"compare needs at least two run folders, but got {runFolders.Count}. Give their paths: compare runs/A1.Em/quick/<time> runs/A1.Em/quick/<time>.");
        }

        ComparedRun[] runs = [.. runFolders.Select(ComparedRun.Read)];
        CheckCommon(runs);
        string? plotted = Overlay.Choose(runs, metric);
        ComparisonTable table = ComparisonTable.Of(runs);
        try
        {
            Write(table, runs, plotted, Path.GetFullPath(outFolder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or RunFolderException)
        {
            throw new UsageException($"the comparison cannot be written to {outFolder}: {exception.Message} Name another folder with --out.");
        }

        Show(table, console);
        console.WriteLine($"Written: {Path.Combine(outFolder, "compare.html")}");
        return ExitCodes.Done;
    }

    private static void CheckCommon(ComparedRun[] runs)
    {
        foreach (ComparedRun run in runs[1..])
        {
            if (!run.Metrics().Select(one => one.Path).Intersect(runs[0].Metrics().Select(one => one.Path)).Any())
            {
                throw new UsageException($"the runs {runs[0].Name} and {run.Name} have no metric in common: {List(runs[0])} against {List(run)}. Compare runs of the same experiments.");
            }
        }

        static string List(ComparedRun run) => run.Metrics().Any() ? string.Join(", ", run.Metrics().Select(one => one.Path)) : "none";
    }

    private static void Write(ComparisonTable table, ComparedRun[] runs, string? plotted, string folder)
    {
        string picture = Path.Combine(folder, "compare");
        Directory.CreateDirectory(folder);
        File.Delete(picture + ".svg"); // of an earlier comparison
        File.Delete(picture + ".png");
        if (plotted is not null)
        {
            FigureFile.Save(Overlay.Draw(runs, plotted), picture);
        }

        RunFile.Write(picture + ".md", ComparisonText.Markdown(table, plotted));
        RunFile.Write(picture + ".html", ComparisonText.Html(table, plotted is null ? null : picture + ".svg", plotted));
    }

    private static void Show(ComparisonTable comparison, IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("");
        foreach (string run in comparison.Runs)
        {
            table.AddColumn(new TableColumn(Markup.Escape(run)).RightAligned());
        }

        foreach (ComparisonRow row in comparison.Settings.Concat(comparison.Metrics))
        {
            table.AddRow([Markup.Escape(row.Name), .. row.Values.Select(Markup.Escape)]);
            if (row == comparison.Settings.LastOrDefault())
            {
                table.AddEmptyRow();
            }
        }

        console.Write(table);
    }
}
