using System.Text.Json;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>One of a few values.</summary>
internal sealed class ChoiceKind : ValueKind
{
    private readonly List<(ConfigText Node, object Value)> _choices;

    /// <summary>The members of an enum: <c>k-means</c> for <c>KMeans</c>.</summary>
    public ChoiceKind(Type type) => _choices =
        [.. Enum.GetValues(type).Cast<object>().Select(value => (Text(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!), quoted: true), value))];

    /// <summary>Given values of another kind: those of an AllowedValues attribute.</summary>
    public ChoiceKind(IEnumerable<object> values, ValueKind kind) =>
        _choices = [.. values.Select(value => ((ConfigText)kind.Write(value), value))];

    public override string Words => _choices switch
    {
        [var only] => only.Node.Text,
        [.. var others, var last] => $"{string.Join(", ", others.Select(choice => choice.Node.Text))} or {last.Node.Text}",
        _ => "nothing",
    };

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        string text = (node as ConfigText)?.Text ?? "";
        return _choices.FirstOrDefault(choice => choice.Node.Text == text).Value
            ?? Refuse(node, name, problems, NearestWord.Suggestion(text, _choices.Select(choice => choice.Node.Text)));
    }

    public override ConfigNode Write(object? value) => _choices.Find(choice => choice.Value.Equals(value)).Node
        ?? throw new InvalidOperationException($"a default is {value}; expected {Words}. Change the default or the allowed values.");
}
