using GenerativeModels.Experiments.Running;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GenerativeModels.Experiments.Reports;

/// <summary>A run as one column of a comparison.</summary>
/// <param name="Name">What tells it apart: <c>quick 2026-01-31T12-00-00Z</c>.</param>
/// <param name="Record">What came out.</param>
/// <param name="Settings">Its config, each value with its path: <c>old-faithful.components</c>.</param>
/// <param name="Log">What it logged.</param>
internal sealed record ComparedRun(string Name, RunRecord Record, IReadOnlyDictionary<string, string> Settings, IReadOnlyList<LoggedLine> Log)
{
    /// <summary>Reads the folder of a run.</summary>
    /// <exception cref="UsageException">It is not one.</exception>
    public static ComparedRun Read(string path)
    {
        var folder = new RunFolder(Path.GetFullPath(path));
        folder.Check();
        if (!File.Exists(folder.Record))
        {
            throw new UsageException($"{folder.Path} has no metrics.json: the run ended before its first experiment began. Resume it, or leave it out.");
        }

        RunRecord record = RunRecord.Read(folder.Record);
        string status = record.HasEnded ? "" : " (unfinished)";
        return new ComparedRun($"{record.Config} {Path.GetFileName(folder.Path)}{status}", record, ReadSettings(folder.Config), LoggedLine.ReadAll(folder.Log));
    }

    /// <summary>The final metrics, each with its path: <c>old-faithful/log-likelihood</c>.</summary>
    public IEnumerable<(string Path, double Value)> Metrics() =>
        Record.Experiments.SelectMany(one => one.Value.Metrics.Select(metric => ($"{one.Key}/{metric.Key}", metric.Value)));

    /// <summary>What was logged, each with its path.</summary>
    public IEnumerable<(string Path, Series Series)> Logged() =>
        Log.GroupBy(line => line.Experiment).SelectMany(lines => Curves.AllOf(lines).Where(series => series.CanBeDrawn).Select(series => ($"{lines.Key}/{series.Name}", series)));

    private static Dictionary<string, string> ReadSettings(string config)
    {
        var settings = new Dictionary<string, string>();
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(File.ReadAllText(config)));
            yaml.Documents.ToList().ForEach(document => Flatten(document.RootNode, "", settings));
        }
        catch (YamlException exception)
        {
            throw new UsageException($"{config} cannot be read: {exception.Message} It is written by a run and never edited; leave this run out.");
        }

        return settings;
    }

    private static void Flatten(YamlNode node, string path, Dictionary<string, string> settings)
    {
        if (node is not YamlMappingNode { Children.Count: > 0 } map)
        {
            settings[path] = node switch
            {
                YamlScalarNode scalar => scalar.Value ?? "",
                YamlSequenceNode list => $"[{string.Join(", ", list.Children)}]",
                _ => "",
            };
            return;
        }

        foreach ((YamlNode key, YamlNode value) in map.Children)
        {
            string name = key.ToString();
            Flatten(value, path.Length == 0 || path == "experiments" ? name : $"{path}.{name}", settings);
        }
    }
}
