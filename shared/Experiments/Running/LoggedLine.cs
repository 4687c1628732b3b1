using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenerativeModels.Experiments.Running;

/// <summary>A line of metrics.jsonl.</summary>
/// <param name="Experiment">Whose.</param>
/// <param name="Step">How far it was.</param>
/// <param name="Seconds">Spent on the experiment until then.</param>
/// <param name="Values">What was measured.</param>
/// <param name="End">Where the next line begins, in bytes.</param>
internal sealed record LoggedLine(string Experiment, long Step, double Seconds, Dictionary<string, double> Values, [property: JsonIgnore] long End = 0)
{
    /// <summary>NaN and infinities are texts.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>The whole lines of a file up to the first one that is damaged; none if there is no file.</summary>
    public static IReadOnlyList<LoggedLine> ReadAll(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        byte[] text;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        {
            text = new byte[file.Length];
            file.ReadExactly(text);
        }

        var lines = new List<LoggedLine>();
        for (int start = 0, length; (length = text.AsSpan(start).IndexOf((byte)'\n')) >= 0; start += length + 1)
        {
            if (Read(text.AsSpan(start, length)) is not { } line)
            {
                break;
            }

            lines.Add(line with { End = start + length + 1 });
        }

        return lines;
    }

    private static LoggedLine? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<LoggedLine>(line, Json) is { Experiment: not null, Values: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
