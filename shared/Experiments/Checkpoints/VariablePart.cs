using System.Text.Json;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A variable, as JSON.</summary>
internal sealed class VariablePart<T>(string name, string kind, Func<T> get, Action<T> set) : ICheckpointPart
{
    private bool _comesBack;

    public string Name => name;

    public string Kind => kind;

    public byte[] Save()
    {
        byte[] json;
        try
        {
            json = JsonSerializer.SerializeToUtf8Bytes(get(), CheckpointJson.Options);
            _comesBack |= json.AsSpan().SequenceEqual(Again(json));
        }
        catch (Exception exception) when (exception is NotSupportedException or JsonException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidOperationException(
                $"'{name}' of type {typeof(T).Name} cannot be kept in a checkpoint: {exception.Message} Keep tensors, numbers, texts, lists and records of them.", exception);
        }

        // Found at the first checkpoint, not when a run is resumed.
        return _comesBack ? json : throw new InvalidOperationException(
            $"'{name}' of type {typeof(T).Name} cannot be kept in a checkpoint: it does not come back from JSON as it was. "
            + "Give every property that matters a setter or a parameter of the constructor with its name.");
    }

    public void Load(byte[] bytes) => set(JsonSerializer.Deserialize<T>(bytes, CheckpointJson.Options)!);

    private byte[] Again(byte[] json) => _comesBack
        ? json
        : JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<T>(json, CheckpointJson.Options), CheckpointJson.Options);
}
