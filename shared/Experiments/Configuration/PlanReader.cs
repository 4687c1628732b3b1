using GenerativeModels.Experiments.Configuration.Kinds;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>Makes a plan of a config: every key known, every value in its range.</summary>
/// <param name="assignment">The assignment's id.</param>
/// <param name="experiments">What it has.</param>
public sealed class PlanReader(string assignment, ExperimentCatalogue experiments)
{
    private const string Header = "# All settings of this run, defaults included.\n";

    private readonly RecordKind _kind = new(
        typeof(RunSettings),
        property => property.Name == nameof(RunSettings.Experiments) ? new ExperimentsKind(assignment, experiments) : null);

    /// <summary>The keys that every config has.</summary>
    internal IReadOnlyList<Setting> Keys => _kind.Settings;

    /// <summary>Reads a config file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">The path as messages show it.</param>
    /// <param name="overrides">Settings of the command line; the last one counts.</param>
    /// <param name="only">The experiments to run; all where it is empty.</param>
    /// <exception cref="UsageException">The file cannot be read, or does not fit; the message says everything that is wrong.</exception>
    public RunPlan ReadFile(string path, string shown, IReadOnlyList<Override>? overrides = null, IReadOnlyList<string>? only = null) =>
        Read(ConfigFile.ReadText(path, shown), shown, Path.GetFileNameWithoutExtension(path), overrides, only);

    /// <summary>Reads a config.</summary>
    /// <param name="text">The file's content.</param>
    /// <param name="shown">The file as messages show it.</param>
    /// <param name="name">The config's name, unless it says another one itself.</param>
    /// <param name="overrides">Settings of the command line; the last one counts.</param>
    /// <param name="only">The experiments to run; all where it is empty.</param>
    /// <exception cref="UsageException">It does not fit; the message says everything that is wrong.</exception>
    public RunPlan Read(string text, string shown, string name, IReadOnlyList<Override>? overrides = null, IReadOnlyList<string>? only = null)
    {
        var problems = new Problems();
        ConfigNode? root = YamlReader.Read(text, shown, problems);
        if (root is null or ConfigText { IsNull: true })
        {
            throw new UsageException($"{shown} is empty. A config needs at least 'experiments:' and below it, indented, the name of one with a colon behind it ({string.Join(", ", experiments.Names)}).");
        }

        if (root is ConfigMap map)
        {
            string[] keys = [.. Keys.Select(setting => setting.Key).Except(["assignment", "config", "experiments"])];
            root = (overrides ?? []).Aggregate(map, (config, setting) => setting.ApplyTo(config, name, keys, problems));
        }

        var settings = (RunSettings?)_kind.Read(root, "", null, problems);
        problems.ThrowIfAny();
        return Plan(settings!, shown, name, only ?? []);
    }

    private RunPlan Plan(RunSettings settings, string shown, string name, IReadOnlyList<string> only)
    {
        if (settings.Assignment is { } other && other != assignment)
        {
            throw new UsageException($"{shown} is a config of {other}; this program runs {assignment}. Run it with the project of {other}.");
        }

        settings = settings with
        {
            Assignment = assignment,
            Config = settings.Config ?? name,
            Experiments = only.Count == 0 ? settings.Experiments : Chosen(settings.Experiments, name, only),
        };
        return new RunPlan(
            settings.Assignment, settings.Config, settings.Description, settings.Seed, settings.Device, settings.CheckpointSeconds,
            settings.Experiments, Header + YamlWriter.Write((ConfigMap)_kind.Write(settings)));
    }

    private static List<PlannedExperiment> Chosen(IReadOnlyList<PlannedExperiment> planned, string config, IReadOnlyList<string> only)
    {
        string[] names = [.. planned.Select(experiment => experiment.Name)];
        foreach (string unknown in only.Except(names))
        {
            throw new UsageException($"--only {unknown}: {config} does not run '{unknown}'.{NearestWord.Suggestion(unknown, names)} It runs {string.Join(", ", names)}.");
        }

        return [.. planned.Where(experiment => only.Contains(experiment.Name))];
    }
}
