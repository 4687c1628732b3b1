using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenerativeModels.Experiments.Running;

/// <summary>metrics.json: what came out of a run, and on what it ran. It is there from the start, and says which experiments are still to come.</summary>
internal sealed class RunRecord
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<ExperimentStatus>(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The assignment's id.</summary>
    public string Assignment { get; set; } = "";

    /// <summary>The config's name.</summary>
    public string Config { get; set; } = "";

    /// <summary>The config's own line on what it is for.</summary>
    public string Description { get; set; } = "";

    /// <summary><c>done</c>, <c>failed</c> (an experiment did not end well) or <c>unfinished</c>.</summary>
    public string Status =>
        !HasEnded ? "unfinished"
        : Experiments.Values.All(experiment => experiment.Status is ExperimentStatus.Done) ? "done"
        : "failed";

    /// <summary>The run's seed.</summary>
    public long Seed { get; set; }

    /// <summary><c>cpu</c> or <c>cuda</c>.</summary>
    public string Device { get; set; } = "";

    /// <summary>Time spent in experiments, over all resumes.</summary>
    public double Seconds => Math.Round(Experiments.Values.Sum(experiment => experiment.Seconds), 3);

    /// <summary>When it began, in UTC.</summary>
    public DateTimeOffset Started { get; set; }

    /// <summary>How often it was resumed.</summary>
    public int Resumed { get; set; }

    /// <summary>On what it ran (the last time, if it was resumed).</summary>
    public Machine Machine { get; set; } = Machine.This;

    /// <summary>What was not as it should be: damaged checkpoints, another engine than before.</summary>
    public List<string> Warnings { get; set; } = [];

    /// <summary>The experiments, in the order in which they run.</summary>
    public Dictionary<string, ExperimentRecord> Experiments { get; set; } = [];

    /// <summary>True if nothing is left to run.</summary>
    internal bool HasEnded => Experiments.Values.All(experiment => experiment.HasEnded);

    /// <summary>Reads it.</summary>
    /// <exception cref="UsageException">It is not a metrics.json.</exception>
    public static RunRecord Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<RunRecord>(File.ReadAllBytes(path), Json) ?? throw new JsonException("it says null");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {exception.Message.TrimEnd('.')}. It is written by a run and never edited; start a new run.");
        }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public void Write(string path) => RunFile.Write(path, JsonSerializer.Serialize(this, Json) + "\n");
}
