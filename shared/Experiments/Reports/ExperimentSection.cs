using GenerativeModels.Experiments.Running;
using static GenerativeModels.Experiments.Reports.Html;

namespace GenerativeModels.Experiments.Reports;

/// <summary>An experiment's part of report.html.</summary>
internal static class ExperimentSection
{
    /// <summary>The word that style sheets know a status by.</summary>
    public static string Class(ExperimentStatus status) => status switch
    {
        ExperimentStatus.Done => "good",
        ExperimentStatus.Failed => "bad",
        ExperimentStatus.NotImplemented => "wait",
        _ => "rest",
    };

    /// <summary>The section.</summary>
    /// <param name="name">The experiment.</param>
    /// <param name="record">What came out.</param>
    /// <param name="folder">Where its figures are.</param>
    /// <param name="curves">The path of the curves in that folder, without extension; null if there are none.</param>
    public static string Write(string name, ExperimentRecord record, RunFolder folder, string? curves) => $"""
        <section id="{Text(name)}" class="card">
        <h2>{Text(name)} <span class="badge {Class(record.Status)}">{ExperimentWords.Label(record.Status)}</span></h2>
        <p class="soft">{Text(record.Description)}{(record.Seconds > 0 ? $" <small>{ExperimentWords.Duration(record.Seconds)}, seed {record.Seed}</small>" : "")}</p>
        {(record.Problem is null ? "" : $"<p class=\"problem {Class(record.Status)}\">{Text(record.Problem)}</p>")}
        {(record.Said.Count == 0 ? "" : $"<ul class=\"said\">{string.Concat(record.Said.Select(line => $"<li>{Text(line)}</li>"))}</ul>")}
        {string.Concat(record.Figures.Select(figure => Figure(folder.In(figure.File + ".svg"), figure.File, figure.Caption)))}
        {Metrics(record)}
        {(curves is null ? "" : $"<details{(record.Figures.Count == 0 ? " open" : "")}><summary>Metrics step by step</summary>{Figure(folder.In(curves + ".svg"), curves, "What was logged, step by step.")}</details>")}
        {(record.Checkpoint is null ? "" : $"<p class=\"soft\"><small>The end of the last loop, with all that it kept: <code>{Text(record.Checkpoint)}</code></small></p>")}
        </section>

        """;

    private static string Metrics(ExperimentRecord record) => record.Metrics.Count == 0 ? "" : $"""
        <table>
        {string.Concat(record.Metrics.Select(metric => $"<tr><th scope=\"row\">{Text(metric.Key)}</th><td title=\"{metric.Value:R}\">{ExperimentWords.Number(metric.Value)}</td></tr>"))}
        </table>
        """;
}
