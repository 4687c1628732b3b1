namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>A <see cref="bool"/>.</summary>
internal sealed class TruthKind : ValueKind
{
    public override string Words => "true or false";

    public override object? Read(ConfigNode node, string name, object? given, Problems problems) =>
        node is ConfigText { Text: var text } && bool.TryParse(text, out bool value) ? value : Refuse(node, name, problems);

    public override ConfigNode Write(object? value) => Text((bool)value! ? "true" : "false");
}
