namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>A value, or none.</summary>
internal sealed class OptionalKind(ValueKind kind) : ValueKind
{
    public override string Words => $"{kind.Words}, or ~ for none";

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        if (node is ConfigText { IsNull: true })
        {
            return null;
        }

        int before = problems.Count;
        object? value = kind.Read(node, name, given, problems);
        return problems.Count == before ? value : null;
    }

    public override ConfigNode Write(object? value) => value is null ? Text("~") : kind.Write(value);
}
