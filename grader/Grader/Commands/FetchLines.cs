using GenerativeModels.Datasets.Fetching;

namespace GenerativeModels.Grader.Commands;

/// <summary>Tells of a fetch in plain lines: each file's beginning and end, every fifth of a download, and what went wrong.</summary>
internal sealed class FetchLines(TextWriter output)
{
    private const int Parts = 5;

    private DataFile? _file;
    private long _told;

    /// <summary>Writes a line, if the report is worth one.</summary>
    public void Report(FetchProgress report)
    {
        string name = report.File.Name;
        switch (report.Stage)
        {
            case FetchStage.AlreadyThere:
                output.WriteLine($"{name}: already there");
                break;
            case FetchStage.Downloading when report.File != _file || Part(report) != _told:
                string from = report.File == _file ? "" : $" from {report.Note}";
                (_file, _told) = (report.File, Part(report));
                output.WriteLine($"{name}{from}: {Amount(report.Done)}{(report.Total is { } total ? $" of {Amount(total)}" : "")}");
                break;
            case FetchStage.Checking when report.Note.Length > 0:
                output.WriteLine($"{name}: from {report.Note}");
                break;
            case FetchStage.Done:
                output.WriteLine($"{name}: done, checksum right");
                break;
            case FetchStage.Trouble:
                _file = null;
                output.WriteLine($"{name}: {report.Note}");
                break;
        }
    }

    private static long Part(FetchProgress report) => report.Done * Parts / Math.Max(1, report.Total ?? report.File.Size);

    private static string Amount(long bytes) => bytes >= 1_000_000 ? $"{bytes / 1e6:0.0} MB" : $"{bytes / 1e3:0} KB";
}
