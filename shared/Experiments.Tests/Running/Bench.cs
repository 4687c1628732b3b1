using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GenerativeModels.Experiments.Running;
using Spectre.Console;

namespace GenerativeModels.Experiments.Tests.Running;

/// <summary>Runs fake experiments in a folder of its own, and reads what they left.</summary>
internal sealed partial class Bench : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly StringWriter _output = new();

    public Bench()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(_output) });
        console.Profile.Width = 2000;
        Runner = new Runner(Runs, Clock, console) { Command = "run" };
    }

    public ManualClock Clock { get; } = new();

    public Runner Runner { get; }

    public string Runs => Path.Combine(_folder.Path, "runs");

    /// <summary>What was shown so far.</summary>
    public string Output => _output.ToString();

    /// <summary>Checkpoints after every step.</summary>
    public static RunPlan Plan(params (string Name, IExperiment Experiment)[] experiments) => new(
        "A0.Fake", "quick", "A config of the tests.", 7, "cpu", 0,
        [.. experiments.Select(e => new PlannedExperiment(e.Name, $"What {e.Name} shows.", e.Experiment, new object()))], "seed: 7\n");

    public static RunPlan Plan(params (string Name, Action<IExperimentRun> Work)[] experiments) =>
        Plan([.. experiments.Select(e => (e.Name, (IExperiment)new FakeExperiment(e.Work)))]);

    /// <summary>All of a run that may not depend on when it was killed.</summary>
    public static string Results(string runFolder)
    {
        JsonNode record = JsonNode.Parse(File.ReadAllText(Path.Combine(runFolder, "metrics.json")))!;
        foreach (string name in new[] { "seconds", "started", "resumed", "machine", "warnings" })
        {
            record.AsObject().Remove(name);
        }

        foreach ((string _, JsonNode? experiment) in record["experiments"]!.AsObject())
        {
            experiment!.AsObject().Remove("seconds");
        }

        return record.ToJsonString() + "\n" + Seconds().Replace(File.ReadAllText(Path.Combine(runFolder, "metrics.jsonl")), "");
    }

    public static JsonNode Record(string runFolder) => JsonNode.Parse(File.ReadAllText(Path.Combine(runFolder, "metrics.json")))!;

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("\"seconds\":[^,]*,")]
    private static partial Regex Seconds();
}
