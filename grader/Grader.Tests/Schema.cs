using NJsonSchema;
using NJsonSchema.Validation;

namespace GenerativeModels.Grader.Tests;

/// <summary>docs/result.schema.json.</summary>
internal static class Schema
{
    private static readonly Lazy<Task<JsonSchema>> Loaded = new(() => JsonSchema.FromFileAsync(Kit.ResultSchema));

    /// <summary>What is wrong with a result; nothing where it is valid.</summary>
    public static async Task<string[]> ErrorsAsync(string json) =>
        [.. (await Loaded.Value).Validate(json).Select((ValidationError error) => error.ToString())];
}
