using GenerativeModels.Experiments.Running;

namespace GenerativeModels.Experiments.Reports;

/// <summary>Runs side by side: the settings in which they differ, then the final metrics.</summary>
/// <param name="Runs">The columns.</param>
/// <param name="Settings">Rows of settings that are not the same in all runs.</param>
/// <param name="Metrics">Rows of metrics.</param>
internal sealed record ComparisonTable(IReadOnlyList<string> Runs, IReadOnlyList<ComparisonRow> Settings, IReadOnlyList<ComparisonRow> Metrics)
{
    /// <summary>What stands where a run has no such number.</summary>
    public const string Missing = "–";

    /// <summary>The table of these runs.</summary>
    public static ComparisonTable Of(IReadOnlyList<ComparedRun> runs)
    {
        ComparisonRow[] settings = [.. Names(runs.Select(run => run.Settings.Keys))
            .Select(name => new ComparisonRow(name, [.. runs.Select(run => run.Settings.GetValueOrDefault(name, Missing))]))
            .Where(row => row.Values.Distinct().Count() > 1)];
        Dictionary<string, double>[] metrics = [.. runs.Select(run => run.Metrics().ToDictionary(metric => metric.Path, metric => metric.Value))];
        ComparisonRow[] rows = [.. Names(metrics.Select(one => one.Keys))
            .Select(name => new ComparisonRow(name, [.. metrics.Select(one => one.TryGetValue(name, out double value) ? ExperimentWords.Number(value) : Missing)]))];
        return new([.. runs.Select(run => run.Name)], settings, rows);
    }

    // In the order of the first run that has them.
    private static IEnumerable<string> Names(IEnumerable<IEnumerable<string>> names) => names.SelectMany(name => name).Distinct();
}
