namespace GenerativeModels.Experiments.CommandLine;

/// <summary>What a plan goes through once the command line is understood. Each method gives the program's exit code.</summary>
internal interface IRunPipeline
{
    /// <summary>Runs a plan in a new folder.</summary>
    int Start(RunPlan plan, string runsFolder, CancellationToken stop);

    /// <summary>Goes on with a run that was stopped or killed.</summary>
    int Resume(RunPlan plan, string runFolder, CancellationToken stop);

    /// <summary>The folder of the newest run of a config that has not ended; null if there is none.</summary>
    string? NewestUnfinished(string runsFolder, string assignment, string config);

    /// <summary>Sets runs side by side.</summary>
    int Compare(IReadOnlyList<string> runFolders, string? outFolder, string? metric);
}
