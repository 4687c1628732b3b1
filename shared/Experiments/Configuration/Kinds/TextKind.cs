namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>A <see cref="string"/>.</summary>
internal sealed class TextKind : ValueKind
{
    public override string Words => "a text";

    public override object? Read(ConfigNode node, string name, object? given, Problems problems) => node switch
    {
        ConfigText { IsNull: true } => Refuse(node, name, problems, " Write \"\" for an empty one."),
        ConfigText text => text.Text,
        _ => Refuse(node, name, problems),
    };

    public override ConfigNode Write(object? value) => Text((string)value!, quoted: true);
}
