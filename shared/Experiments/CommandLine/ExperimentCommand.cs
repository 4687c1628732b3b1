using System.CommandLine;
using GenerativeModels.Experiments.Configuration;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>Understands the arguments and does what they say.</summary>
internal sealed class ExperimentCommand(KitPaths paths, ExperimentCatalogue catalogue, IRunPipeline pipeline, TextWriter output)
{
    private readonly Arguments _arguments = new();
    private readonly ConfigFinder _configs = new(paths);
    private readonly PlanReader _plans = new(paths.Assignment, catalogue);

    /// <summary>Runs what the arguments say; gives the exit code.</summary>
    /// <exception cref="UsageException">The arguments, or the config they name, are wrong.</exception>
    public int Run(string[] args, CancellationToken stop)
    {
        RootCommand root = Root(stop);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            throw new UsageException($"{string.Join('\n', parsed.Errors.Select(error => error.Message))}\nRun with --help to see what there is.");
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output });
    }

    private RootCommand Root(CancellationToken stop)
    {
        var compare = new Command("compare", "Sets runs side by side: one table, one plot.") { _arguments.Runs, _arguments.Metric, _arguments.Out };
        compare.SetAction(parsed => pipeline.Compare(parsed.GetRequiredValue(_arguments.Runs), parsed.GetValue(_arguments.Out), parsed.GetValue(_arguments.Metric)));
        var root = new RootCommand($"Runs the experiments of {paths.Assignment}.")
        {
            _arguments.Config, _arguments.Set, _arguments.Only, _arguments.Seed, _arguments.Device,
            _arguments.Out, _arguments.Resume, _arguments.List, _arguments.Describe, compare,
        };
        root.SetAction(parsed => Do(parsed, stop));
        return root;
    }

    private int Do(ParseResult parsed, CancellationToken stop)
    {
        string? config = parsed.GetValue(_arguments.Config);
        if (config?.StartsWith('-') == true)
        {
            throw new UsageException($"there is no option '{config}'.{NearestWord.Suggestion(config, parsed.CommandResult.Command.Options.Select(option => option.Name))} Run with --help to see what there is.");
        }

        var listing = new Listing(paths, catalogue, _plans, output);
        if (parsed.GetValue(_arguments.Describe) is { } experiment)
        {
            listing.Describe(experiment);
            return ExitCodes.Done;
        }

        if (parsed.GetValue(_arguments.List) || parsed.Tokens.Count == 0)
        {
            listing.ShowConfigs();
            return ExitCodes.Done;
        }

        string runs = Path.GetFullPath(parsed.GetValue(_arguments.Out) ?? paths.Runs);
        return parsed.GetResult(_arguments.Resume) is null
            ? pipeline.Start(Plan(config, Overrides(parsed), parsed.GetValue(_arguments.Only)), runs, stop)
            : Resume(parsed, config, runs, stop);
    }

    private RunPlan Plan(string? config, IReadOnlyList<Override> overrides, IReadOnlyList<string>? only)
    {
        string path = _configs.Find(config ?? throw new UsageException($"no config is named. {_configs.All}"));
        return _plans.ReadFile(path, paths.Shown(path), overrides, only);
    }

    private List<Override> Overrides(ParseResult parsed)
    {
        List<Override> overrides = [.. (parsed.GetValue(_arguments.Set) ?? []).Select(Override.Set)];
        foreach (var (option, key) in new[] { (_arguments.Seed, "seed"), (_arguments.Device, "device") })
        {
            if (parsed.GetValue(option) is { } value)
            {
                overrides.Add(Override.Option(option.Name, key, value));
            }
        }

        return overrides;
    }

    private int Resume(ParseResult parsed, string? config, string runs, CancellationToken stop)
    {
        foreach (Option changing in new Option[] { _arguments.Set, _arguments.Only, _arguments.Seed, _arguments.Device })
        {
            if (parsed.GetResult(changing) is { Implicit: false })
            {
                throw new UsageException($"{changing.Name} and --resume do not go together: a run that goes on keeps the settings it began with. Leave {changing.Name} out, or start a new run without --resume.");
            }
        }

        string? folder = parsed.GetValue(_arguments.Resume);
        if (folder is not null && config is null && !Directory.Exists(folder) && paths.ConfigNames.Contains(folder))
        {
            (folder, config) = (null, folder); // "--resume quick" means the same as "quick --resume"
        }

        folder ??= Newest(config, runs);
        string file = KitPaths.ConfigOfRun(folder);
        if (!File.Exists(file))
        {
            throw new UsageException($"{paths.Shown(folder)} is no folder of a run: it has no config.yaml. Name one below {paths.Shown(runs)}, or leave it out for the newest: quick --resume.");
        }

        return pipeline.Resume(_plans.ReadFile(file, paths.Shown(file)), folder, stop);
    }

    private string Newest(string? config, string runs)
    {
        string path = _configs.Find(config ?? throw new UsageException($"--resume needs to know what to go on with: name a run folder behind it, or a config before it. {_configs.All}"));
        string name = Path.GetFileNameWithoutExtension(path);
        return pipeline.NewestUnfinished(runs, paths.Assignment, name)
            ?? throw new UsageException($"there is no unfinished run of {name} in {paths.Shown(runs)}. Start one: dotnet run --project {paths.Project} -- {config}");
    }
}
