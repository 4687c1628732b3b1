using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenerativeModels.Grader.Worker;

/// <summary>How orders and answers are written, on both sides.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Answer))]
public sealed partial class WorkerJson : JsonSerializerContext;
