using Xunit.v3;

namespace GenerativeModels.Testing;

/// <summary>Ties a test to the exercise that it grades: <c>[Example, Exercise("A1.3")]</c>.</summary>
/// <remarks>Also a trait, so <c>dotnet test --filter Exercise=A1.3</c> runs the tests of one exercise.</remarks>
/// <param name="id">The exercise's id, the same in chapter, marker, exception and report: "A1.3".</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExerciseAttribute(string id) : Attribute, ITraitAttribute
{
    /// <summary>The exercise's id: "A1.3".</summary>
    public string Id { get; } = id;

    /// <inheritdoc />
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Exercise", Id)];
}
