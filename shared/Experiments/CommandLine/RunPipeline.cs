using GenerativeModels.Experiments.Configuration;
using GenerativeModels.Experiments.Progress;
using GenerativeModels.Experiments.Reports;
using GenerativeModels.Experiments.Running;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>The real pipeline: folders, checkpoints, reports.</summary>
internal sealed class RunPipeline(KitPaths paths) : IRunPipeline
{
    public int Start(RunPlan plan, string runsFolder, CancellationToken stop) => Runner(runsFolder).Start(plan, stop).ExitCode;

    public int Resume(RunPlan plan, string runFolder, CancellationToken stop) => Runner(paths.Runs).Resume(runFolder, plan, stop).ExitCode;

    public string? NewestUnfinished(string runsFolder, string assignment, string config) =>
        Running.Runner.NewestUnfinished(runsFolder, assignment, config);

    public int Compare(IReadOnlyList<string> runFolders, string? outFolder, string? metric) =>
        Comparison.Compare(runFolders, outFolder ?? paths.Comparison, metric, RunConsole.Standard());

    private Runner Runner(string runsFolder) =>
        new(runsFolder, TimeProvider.System, RunConsole.Standard()) { Command = $"dotnet run --project {paths.Project} --" };
}
