using GenerativeModels.Experiments.Running;

namespace GenerativeModels.Experiments.Reports;

/// <summary>report.html.</summary>
internal static class HtmlReport
{
    public static string Write(RunFolder folder, RunRecord record) => $"{folder}{record}";
}
