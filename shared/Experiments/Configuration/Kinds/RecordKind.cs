using System.Reflection;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>A record: its properties are the keys.</summary>
internal sealed class RecordKind : ValueKind
{
    private readonly Type _type;

    /// <param name="type">A record with <c>{ get; init; }</c> properties.</param>
    /// <param name="special">The kind of a property that cannot be told from its type.</param>
    /// <exception cref="InvalidOperationException">The record itself is at fault; the message says how.</exception>
    public RecordKind(Type type, Func<PropertyInfo, ValueKind?>? special = null)
    {
        if (type.GetConstructor([]) is null)
        {
            throw new InvalidOperationException($"{type.Name} has no constructor without parameters. Declare its settings as properties: public int Steps {{ get; init; }} = 100;");
        }

        _type = type;
        object defaults = New();
        Settings =
        [
            .. type.GetProperties()
                .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
                .Select(property => new Setting(property, special?.Invoke(property) ?? KindOf.Property(property), defaults)),
        ];
    }

    /// <summary>The keys, in the order of the properties.</summary>
    public IReadOnlyList<Setting> Settings { get; }

    public override string Words => Settings.Count == 0 ? "{}, as it has no settings" : $"settings as 'key: value' (keys: {Keys})";

    private string Keys => string.Join(", ", Settings.Select(setting => setting.Key));

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        if (node is ConfigText { IsNull: true }) // "old-faithful:" with nothing after it: all defaults
        {
            node = new ConfigMap(node.Place, []);
        }

        if (node is not ConfigMap map)
        {
            return Refuse(node, Owner(name), problems);
        }

        int before = problems.Count;
        foreach (ConfigText key in map.Entries.Select(entry => entry.Key).Where(key => Settings.All(setting => setting.Key != key.Text)))
        {
            problems.Add(key.Place, $"{Owner(name)} has no key '{key.Text}'.{NearestWord.Suggestion(key.Text, Settings.Select(setting => setting.Key))} "
                + (Settings.Count == 0 ? "It has none; leave the line out." : $"Its keys: {Keys}."));
        }

        object record = given is null ? New() : Copy(given);
        foreach (Setting setting in Settings)
        {
            setting.Read(map, record, name, problems);
        }

        if (problems.Count == before && record is IValidated validated)
        {
            foreach (string problem in validated.Problems())
            {
                problems.Add(map.Place, $"{Owner(name)}: {problem}");
            }
        }

        return problems.Count == before ? record : null;
    }

    public override ConfigNode Write(object? value) => new ConfigMap(default,
        [.. Settings.Select(setting => new ConfigEntry(Text(setting.Key), setting.Kind.Write(setting.Property.GetValue(value))))]);

    private object New() => Activator.CreateInstance(_type)!;

    // Defaults may be shared; what a config changes is a copy.
    private static object Copy(object record) =>
        typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(record, null)!;

    private static string Owner(string name) => name.Length == 0 ? "the config" : name;
}
