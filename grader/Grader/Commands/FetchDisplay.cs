using GenerativeModels.Datasets.Fetching;
using GenerativeModels.Grader.Reports;
using Spectre.Console;

namespace GenerativeModels.Grader.Commands;

/// <summary>Shows a fetch: bars with rate and remaining time on a terminal, plain lines where output is redirected.</summary>
internal static class FetchDisplay
{
    /// <summary>Runs a fetch, and shows what it reports.</summary>
    public static Task RunAsync(Func<Action<FetchProgress>, Task> fetch) => Console.IsOutputRedirected
        ? fetch(new FetchLines(Console.Out).Report)
        : ConsoleReport.Standard().Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .StartAsync(progress => fetch(new Bars(progress).Report));

    private sealed class Bars(ProgressContext progress)
    {
        private readonly Dictionary<DataFile, ProgressTask> _tasks = [];

        public void Report(FetchProgress report)
        {
            ProgressTask task = _tasks.TryGetValue(report.File, out ProgressTask? known) ? known : _tasks[report.File] = progress.AddTask(report.File.Name, maxValue: report.File.Size);
            switch (report.Stage)
            {
                case FetchStage.Downloading:
                    task.MaxValue = report.Total ?? report.File.Size;
                    task.Value = report.Done;
                    break;
                case FetchStage.Trouble:
                    AnsiConsole.MarkupLineInterpolated($"[yellow]{report.Note}[/]");
                    break;
                case FetchStage.AlreadyThere or FetchStage.Done:
                    task.Value = task.MaxValue;
                    task.StopTask();
                    break;
            }
        }
    }
}
