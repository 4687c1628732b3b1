using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>How variables become JSON: doubles exactly, NaN and infinities by name, tensors byte for byte, tuples too.</summary>
internal static class CheckpointJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        IncludeFields = true,
        Converters = { new TensorJson() },
    };
}
