namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>What a setting's value can be: reads it from a config, writes it back, and says in words what is allowed.</summary>
internal abstract class ValueKind
{
    /// <summary>What is allowed: <c>a whole number from 1 to 20</c>.</summary>
    public abstract string Words { get; }

    /// <summary>The value; null, and a problem, where the config's does not fit.</summary>
    /// <param name="node">What stands in the config.</param>
    /// <param name="name">The setting as messages call it: <c>old-faithful.components</c>.</param>
    /// <param name="given">The value so far, whose own settings remain where a record gives only some.</param>
    /// <param name="problems">Takes what does not fit.</param>
    public abstract object? Read(ConfigNode node, string name, object? given, Problems problems);

    /// <summary>The value as it stands in a config; reading gives it back, to the last bit.</summary>
    public abstract ConfigNode Write(object? value);

    /// <summary>A text of ours: it has no place.</summary>
    protected static ConfigText Text(string text, bool quoted = false) => new(default, text, quoted);

    /// <summary>Says that a value does not fit; gives null.</summary>
    protected object? Refuse(ConfigNode node, string name, Problems problems, string advice = "")
    {
        problems.Add(node.Place, $"{name} is {node.Shown}; expected {Words}.{advice}");
        return null;
    }
}
