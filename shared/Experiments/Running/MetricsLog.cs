using System.Text;
using System.Text.Json;
using GenerativeModels.Experiments.Checkpoints;

namespace GenerativeModels.Experiments.Running;

/// <summary>
/// metrics.jsonl: a line for each <see cref="IExperimentRun.Log"/>, written at once. Always valid JSON: NaN and infinities are the texts
/// <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c>.
/// </summary>
internal sealed class MetricsLog : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;

    /// <summary>Opens the log of a run, or begins it.</summary>
    public MetricsLog(string path)
    {
        _path = path;
        FileStream? file = null;
        RunFolderException.Guard(path, () => file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite));
        _file = file!;
        _file.Seek(0, SeekOrigin.End);
    }

    /// <summary>Bytes so far.</summary>
    public long Length => _file.Length;

    /// <summary>Adds a line.</summary>
    public void Add(string experiment, long step, double seconds, ReadOnlySpan<Metric> metrics)
    {
        byte[] line = Line(experiment, step, seconds, metrics);
        RunFolderException.Guard(_path, () =>
        {
            _file.Write(line);
            _file.Flush();
        });
    }

    /// <summary>Waits until all lines are on the disk.</summary>
    public void Sync() => RunFolderException.Guard(_path, () => _file.Flush(flushToDisk: true));

    /// <summary>Forgets all lines behind this length.</summary>
    /// <exception cref="CannotResumeException">There are fewer.</exception>
    public void CutTo(long length)
    {
        if (length > _file.Length)
        {
            throw new CannotResumeException(
                $"{_path} has {_file.Length} bytes, but had {length} when the checkpoint was saved: lines have been removed. Start a new run.");
        }

        RunFolderException.Guard(_path, () =>
        {
            _file.SetLength(length);
            _file.Seek(0, SeekOrigin.End);
        });
    }

    /// <summary>Forgets the lines of an experiment and all behind them, a half-written line at the end included.</summary>
    public void CutBefore(string experiment)
    {
        long length = 0;
        foreach (LoggedLine line in LoggedLine.ReadAll(_path).TakeWhile(line => line.Experiment != experiment))
        {
            length = line.End;
        }

        CutTo(length);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static byte[] Line(string experiment, long step, double seconds, ReadOnlySpan<Metric> metrics)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            writer.WriteString("experiment", experiment);
            writer.WriteNumber("step", step);
            writer.WriteNumber("seconds", Math.Round(seconds, 3));
            writer.WriteStartObject("values");
            foreach (Metric metric in metrics)
            {
                writer.WritePropertyName(metric.Name);
                writer.WriteRawValue(JsonSerializer.Serialize(metric.Value, LoggedLine.Json));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        text.Write(Encoding.UTF8.GetBytes("\n"));
        return text.ToArray();
    }
}
