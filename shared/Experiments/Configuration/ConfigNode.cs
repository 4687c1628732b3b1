namespace GenerativeModels.Experiments.Configuration;

/// <summary>A part of a config, not yet understood: a text, a list or a map, with its place.</summary>
/// <param name="Place">Where it begins.</param>
internal abstract record ConfigNode(Place Place)
{
    /// <summary>What stands there, as messages quote it.</summary>
    public abstract string Shown { get; }
}

/// <summary>A single value.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">Without its quotes.</param>
/// <param name="Quoted">Whether it stood in quotes, and so is a text whatever it looks like.</param>
internal sealed record ConfigText(Place Place, string Text, bool Quoted) : ConfigNode(Place)
{
    private const int Longest = 60;

    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => !Quoted && Text is "" or "~" or "null";

    /// <inheritdoc/>
    public override string Shown => Text.Length == 0 ? "empty" : Text.Length <= Longest ? $"'{Text}'" : $"'{Text[..Longest]}...'";
}

/// <summary>A list.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Items">Its elements.</param>
internal sealed record ConfigList(Place Place, IReadOnlyList<ConfigNode> Items) : ConfigNode(Place)
{
    /// <inheritdoc/>
    public override string Shown => "a list";
}

/// <summary>Keys and their values, in the order of the file.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Entries">No key stands twice.</param>
internal sealed record ConfigMap(Place Place, IReadOnlyList<ConfigEntry> Entries) : ConfigNode(Place)
{
    /// <inheritdoc/>
    public override string Shown => Entries.Count == 0 ? "an empty map" : $"a map ('{Entries[0].Key.Text}: ...')";

    /// <summary>The value of a key; null where the map has none of that name.</summary>
    public ConfigNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;

    /// <summary>The same map with another value of that key, at its place or at the end.</summary>
    public ConfigMap With(ConfigText key, ConfigNode value)
    {
        var entry = new ConfigEntry(key, value);
        return this[key.Text] is null
            ? this with { Entries = [.. Entries, entry] }
            : this with { Entries = [.. Entries.Select(old => old.Key.Text == key.Text ? entry : old)] };
    }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record ConfigEntry(ConfigText Key, ConfigNode Value);
