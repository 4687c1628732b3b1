namespace GenerativeModels.Experiments.Reports;

/// <summary>A row of a comparison.</summary>
/// <param name="Name">The setting or the metric.</param>
/// <param name="Values">One for each run.</param>
internal sealed record ComparisonRow(string Name, IReadOnlyList<string> Values);
