using GenerativeModels.Experiments.CommandLine;

namespace GenerativeModels.Experiments.Tests.CommandLine;

/// <summary>Remembers what it was asked to do.</summary>
internal sealed class FakePipeline : IRunPipeline
{
    public RunPlan? Plan { get; private set; }

    public string? RunsFolder { get; private set; }

    public string? Resumed { get; private set; }

    public string? Unfinished { get; init; }

    public IReadOnlyList<string> Compared { get; private set; } = [];

    public int Start(RunPlan plan, string runsFolder, CancellationToken stop)
    {
        (Plan, RunsFolder) = (plan, runsFolder);
        return ExitCodes.Done;
    }

    public int Resume(RunPlan plan, string runFolder, CancellationToken stop)
    {
        (Plan, Resumed) = (plan, runFolder);
        return ExitCodes.Stopped;
    }

    public string? NewestUnfinished(string runsFolder, string assignment, string config)
    {
        RunsFolder = runsFolder;
        return assignment == "A1.Em" && config == "quick" ? Unfinished : null;
    }

    public int Compare(IReadOnlyList<string> runFolders, string? outFolder, string? metric)
    {
        Compared = [.. runFolders, $"out {outFolder}", $"metric {metric}"];
        return ExitCodes.Done;
    }
}
