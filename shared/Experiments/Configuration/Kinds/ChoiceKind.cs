using System.Text.Json;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>One of a few words: those of an enum, or those that an AllowedValues attribute lists.</summary>
internal sealed class ChoiceKind : ValueKind
{
    private readonly List<(string Word, object Value)> _choices;

    /// <summary>The members of an enum: <c>k-means</c> for <c>KMeans</c>.</summary>
    public ChoiceKind(Type type) => _choices =
        [.. Enum.GetValues(type).Cast<object>().Select(value => (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!), value))];

    /// <summary>Given values of another kind.</summary>
    public ChoiceKind(IEnumerable<object> values, ValueKind kind) =>
        _choices = [.. values.Select(value => (((ConfigText)kind.Write(value)).Text, value))];

    public override string Words => _choices switch
    {
        [var only] => only.Word,
        [.. var others, var last] => $"{string.Join(", ", others.Select(choice => choice.Word))} or {last.Word}",
        _ => "nothing",
    };

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        if (node is not ConfigText { Text: var text })
        {
            return Refuse(node, name, problems);
        }

        return _choices.FirstOrDefault(choice => choice.Word == text).Value
            ?? Refuse(node, name, problems, Nearest.Suggestion(text, _choices.Select(choice => choice.Word)));
    }

    public override ConfigNode Write(object? value) => Text(_choices.First(choice => choice.Value.Equals(value)).Word, quoted: true);
}
