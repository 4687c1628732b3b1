using System.Globalization;

namespace GenerativeModels.Experiments.Running;

/// <summary>How experiments are told of.</summary>
internal static class ExperimentWords
{
    /// <summary>A status in a word or two.</summary>
    public static string Label(ExperimentStatus status) => status switch
    {
        ExperimentStatus.Waiting => "not begun",
        ExperimentStatus.Unfinished => "unfinished",
        ExperimentStatus.Done => "done",
        ExperimentStatus.NotImplemented => "needs an exercise",
        _ => "failed",
    };

    /// <summary>What came out, in a line: the first metrics, and how many more there are.</summary>
    public static string Summary(ExperimentRecord record)
    {
        const int Most = 5;
        string metrics = string.Join(", ", record.Metrics.Take(Most).Select(metric => $"{metric.Key} {Number(metric.Value)}"));
        string more = record.Metrics.Count > Most ? $" and {record.Metrics.Count - Most} more" : "";
        return $"      done in {Duration(record.Seconds)}{(metrics.Length == 0 ? "" : $": {metrics}{more}")}";
    }

    /// <summary>The newest metrics: <c>elbo -103.2, accuracy 0.97</c>.</summary>
    public static string Latest(ReadOnlySpan<Metric> metrics)
    {
        var text = new List<string>();
        foreach (Metric metric in metrics)
        {
            text.Add($"{metric.Name} {Number(metric.Value)}");
        }

        return string.Join(", ", text);
    }

    /// <summary>A number for a reader: about six digits.</summary>
    public static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary><c>3.2 s</c>, <c>2 min 05 s</c>, <c>1 h 02 min</c>.</summary>
    public static string Duration(double seconds)
    {
        // The unit is chosen after rounding, so that there is no "60 s".
        long whole = (long)Math.Round(seconds);
        return seconds < 59.95 ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s")
            : whole < 3600 ? $"{whole / 60} min {whole % 60:00} s"
            : $"{whole / 3600} h {whole % 3600 / 60:00} min";
    }
}
