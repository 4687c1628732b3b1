namespace GenerativeModels.Experiments.Configuration;

/// <summary>Where an assignment's configs and runs lie. The only file that joins folder names.</summary>
/// <param name="Root">The kit's root folder.</param>
/// <param name="Assignment">The assignment's id.</param>
internal sealed record KitPaths(string Root, string Assignment)
{
    /// <summary>Finds the kit around the program, or else around the current folder.</summary>
    /// <exception cref="UsageException">No folder above is a kit.</exception>
    public static KitPaths Find(string assignment)
    {
        foreach (string start in new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (Directory.Exists(Path.Combine(folder.FullName, "assignments"))
                    && File.Exists(Path.Combine(folder.FullName, "Directory.Build.props")))
                {
                    return new KitPaths(folder.FullName, assignment);
                }
            }
        }

        throw new UsageException(
            $"{AppContext.BaseDirectory} lies in no kit: no folder above it holds 'assignments' and Directory.Build.props. "
            + "Run the command from the kit's folder.");
    }

    /// <summary>assignments/A1.Em/configs/</summary>
    public string Configs => Path.Combine(Root, "assignments", Assignment, "configs");

    /// <summary>assignments/A1.Em/configs/quick.yaml</summary>
    public string Config(string name) => Path.Combine(Configs, name + ".yaml");

    /// <summary>The names of all configs, in order.</summary>
    public IReadOnlyList<string> ConfigNames => Directory.Exists(Configs)
        ? [.. Directory.EnumerateFiles(Configs, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)]
        : [];

    /// <summary>runs/: one folder a run, in folders of assignment and config.</summary>
    public string Runs => Path.Combine(Root, "runs");

    /// <summary>runs/A1.Em/compare/: where a comparison of runs goes.</summary>
    public string Comparison => Path.Combine(Runs, Assignment, "compare");

    /// <summary>The config that a run was made from, in the run's folder.</summary>
    public static string ConfigOfRun(string runFolder) => Path.Combine(runFolder, "config.yaml");

    /// <summary>starter/A1.Em, or solutions/A1.Em: the project that is running.</summary>
    public string Project =>
        Shown(AppContext.BaseDirectory).Split('/') is [("solutions" or "starter") and var room, var id, ..] && id == Assignment
            ? $"{room}/{id}"
            : $"starter/{Assignment}";

    /// <summary>A path as messages show it: relative to the kit where it lies in it, with forward slashes.</summary>
    public string Shown(string path)
    {
        string relative = Path.GetRelativePath(Root, Path.GetFullPath(path)).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }
}
