using GenerativeModels.Experiments.Configuration.Kinds;
using GenerativeModels.Experiments.Configuration;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>Shows what there is to run, and what can be set.</summary>
internal sealed class Listing(KitPaths paths, ExperimentCatalogue catalogue, PlanReader plans, TextWriter output)
{
    private string Command => $"dotnet run --project {paths.Project} --";

    /// <summary>Every config with its experiments.</summary>
    public void ShowConfigs()
    {
        if (paths.ConfigNames.Count == 0)
        {
            output.WriteLine($"{paths.Assignment} has no configs yet: {paths.Shown(paths.Configs)} holds no .yaml file.");
            return;
        }

        output.WriteLine($"Configs of {paths.Assignment}:");
        foreach (string name in paths.ConfigNames)
        {
            output.WriteLine();
            ShowConfig(name);
        }

        output.WriteLine();
        output.WriteLine($"Run one:             {Command} {(paths.ConfigNames.Contains("quick") ? "quick" : paths.ConfigNames[0])}");
        output.WriteLine($"One of your own:     {Command} <path of a YAML file>");
        output.WriteLine($"What can be set:     {Command} --describe {catalogue.Names.FirstOrDefault("<experiment>")}");
    }

    /// <summary>The settings of an experiment.</summary>
    /// <exception cref="UsageException">There is none of that name.</exception>
    public void Describe(string name)
    {
        ExperimentEntry entry = catalogue[name] ?? throw new UsageException(
            $"{paths.Assignment} has no experiment '{name}'.{NearestWord.Suggestion(name, catalogue.Names)} It has {(catalogue.Names.Count == 0 ? "none yet" : string.Join(", ", catalogue.Names))}.");
        output.WriteLine($"{name}: {entry.Description}");
        output.WriteLine();
        ShowSettings(entry.Settings.Settings, "");
        if (entry.Settings.Settings is [var first, ..])
        {
            output.WriteLine();
            output.WriteLine($"In a config file:    {name}: {{ {first.Key}: {first.Default ?? "..."} }}");
            output.WriteLine($"For one run:         {Command} <config> --set {name}.{first.Key}={first.Default ?? "..."}");
        }
    }

    private void ShowConfig(string name)
    {
        try
        {
            RunPlan plan = plans.ReadFile(paths.Config(name), paths.Shown(paths.Config(name)));
            output.WriteLine($"  {name,-18} {plan.Description}".TrimEnd());
            foreach (PlannedExperiment planned in plan.Experiments)
            {
                output.WriteLine($"    {planned.Name,-25} {planned.Description}".TrimEnd());
            }
        }
        catch (UsageException exception)
        {
            output.WriteLine($"  {name,-18} cannot be run:");
            output.WriteLine($"    {exception.Message.Replace("\n", "\n    ")}");
        }
    }

    private void ShowSettings(IReadOnlyList<Setting> settings, string owner)
    {
        if (settings.Count == 0)
        {
            output.WriteLine("  It has no settings.");
        }

        foreach (Setting setting in settings)
        {
            if (setting.Kind is RecordKind record)
            {
                ShowSettings(record.Settings, $"{owner}{setting.Key}.");
                continue;
            }

            output.WriteLine($"  {owner}{setting.Key}: {setting.Kind.Words}; {(setting.IsRequired ? "has to be given" : $"{setting.Default} unless said otherwise")}");
            if (setting.Description.Length > 0)
            {
                output.WriteLine($"      {setting.Description}");
            }
        }
    }
}
