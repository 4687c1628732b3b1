using System.Text;

namespace GenerativeModels.Experiments.Reports;

/// <summary>A comparison as files.</summary>
internal static class ComparisonText
{
    /// <summary>compare.md.</summary>
    public static string Markdown(ComparisonTable table, string? plotted)
    {
        var text = new StringBuilder($"| |{string.Concat(table.Runs.Select(run => $" {Cell(run)} |"))}\n|---|{string.Concat(table.Runs.Select(_ => "--:|"))}\n");
        foreach (ComparisonRow row in table.Settings.Concat(table.Metrics))
        {
            text.Append($"| {Cell(row.Name)} |{string.Concat(row.Values.Select(value => $" {Cell(value)} |"))}\n");
        }

        return plotted is null ? text.ToString() : text.Append($"\n![{Cell(plotted)} of these runs](compare.svg)\n").ToString();

        static string Cell(string cell) => cell.Replace("|", "\\|").ReplaceLineEndings(" ");
    }

    /// <summary>compare.html.</summary>
    public static string Html(ComparisonTable table, string? svg, string? plotted) => Reports.Html.Page("Comparison of runs", $"""
        <header>
        <h1>{table.Runs.Count} runs compared</h1>
        </header>
        <main>
        {(table.Settings.Count == 0
            ? "<section class=\"card\"><h2>Settings</h2><p class=\"soft\">All settings are the same.</p></section>"
            : Section("Settings that differ", table.Runs, table.Settings))}
        {Section("Final metrics", table.Runs, table.Metrics)}
        {(svg is null ? "" : $"<section class=\"card\"><h2>Step by step</h2>{Reports.Html.Figure(svg, "compare.svg", $"{plotted} of each run against the step.")}</section>")}
        </main>
        """);

    private static string Section(string title, IReadOnlyList<string> runs, IReadOnlyList<ComparisonRow> rows) => $"""
        <section class="card"><h2>{title}</h2>
        <div class="wide"><table>
        <thead><tr><th></th>{string.Concat(runs.Select(run => $"<th scope=\"col\">{Reports.Html.Text(run)}</th>"))}</tr></thead>
        <tbody>{string.Concat(rows.Select(row => $"<tr><th scope=\"row\">{Reports.Html.Text(row.Name)}</th>{string.Concat(row.Values.Select(value => $"<td>{Reports.Html.Text(value)}</td>"))}</tr>"))}</tbody>
        </table></div></section>
        """;
}
