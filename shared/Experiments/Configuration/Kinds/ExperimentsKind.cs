using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>The experiments of a config: a map from names to settings.</summary>
internal sealed class ExperimentsKind(string assignment, ExperimentCatalogue catalogue) : ValueKind
{
    public override string Words =>
        $"the names of experiments, each in a line of its own with a colon behind it ({assignment} has {Names})";

    private string Names => catalogue.Names.Count == 0 ? "none yet" : string.Join(", ", catalogue.Names);

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        if (node is not ConfigMap { Entries.Count: > 0 } map)
        {
            return Refuse(node, name, problems);
        }

        List<PlannedExperiment> planned = [];
        foreach (var (key, value) in map.Entries)
        {
            if (catalogue[key.Text] is not { } entry)
            {
                problems.Add(key.Place, $"{assignment} has no experiment '{key.Text}'.{NearestWord.Suggestion(key.Text, catalogue.Names)} It has {Names}.");
            }
            else if (entry.Settings.Read(value, key.Text, null, problems) is { } settings)
            {
                planned.Add(new PlannedExperiment(entry.Name, entry.Description, entry.Create(), settings));
            }
        }

        return planned;
    }

    public override ConfigNode Write(object? value) => new ConfigMap(default,
        [.. ((IReadOnlyList<PlannedExperiment>)value!).Select(planned =>
            new ConfigEntry(Text(planned.Name), catalogue[planned.Name]!.Settings.Write(planned.Config)))]);
}
