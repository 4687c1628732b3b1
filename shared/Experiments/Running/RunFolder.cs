using System.Globalization;

namespace GenerativeModels.Experiments.Running;

/// <summary>What lies where in the folder of a run.</summary>
/// <param name="Path">The folder.</param>
internal sealed record RunFolder(string Path)
{
    private const string LockName = ".lock";

    public string Config => In("config.yaml");

    public string Log => In("metrics.jsonl");

    public string Record => In("metrics.json");

    public string Report => In("report.html");

    public string Errors => In("errors.txt");

    public string Checkpoints(string experiment) => In("checkpoints", experiment);

    /// <summary>A path in the folder, as text that is the same on every OS.</summary>
    public string Relative(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    /// <summary>A full path of <see cref="Relative"/>.</summary>
    public string In(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Makes a new folder with the time as its name, and locks it.</summary>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public static (RunFolder Folder, RunLock Lock) Create(string runsFolder, RunPlan plan, TimeProvider clock)
    {
        string time = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH-mm-ss'Z'", CultureInfo.InvariantCulture);
        string parent = System.IO.Path.Combine(runsFolder, plan.Assignment, plan.Config);
        for (int n = 1; ; n++)
        {
            var folder = new RunFolder(System.IO.Path.GetFullPath(System.IO.Path.Combine(parent, n == 1 ? time : $"{time}-{n}")));
            if (TryTake(folder) is { } taken)
            {
                return (folder, taken);
            }
        }
    }

    /// <summary>Opens a folder that a run made, and locks it.</summary>
    /// <exception cref="UsageException">It is not the folder of a run, or a run is going on in it.</exception>
    public static (RunFolder Folder, RunLock Lock) Open(string path)
    {
        var folder = new RunFolder(System.IO.Path.GetFullPath(path));
        folder.Check();
        return (folder, RunLock.Take(folder.In(LockName), folder.Path));
    }

    /// <summary>Refuses what is not the folder of a run.</summary>
    public void Check()
    {
        if (!Directory.Exists(Path))
        {
            throw new UsageException($"there is no run folder {Path}. Give the path of one, such as runs/A1.Em/quick/2026-01-31T12-00-00Z.");
        }

        if (!File.Exists(Config))
        {
            throw new UsageException($"{Path} is not the folder of a run: it has no config.yaml. Give the folder named by the time at which the run began.");
        }
    }

    private static RunLock? TryTake(RunFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            return RunLock.TryMake(folder.In(LockName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the run folder {folder.Path} cannot be made: {exception.Message} Name another folder for runs with --out.");
        }
    }
}
