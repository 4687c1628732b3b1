using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GenerativeModels.Experiments.Configuration.Kinds;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>A key of a record, with what it may be.</summary>
internal sealed class Setting
{
    /// <param name="property">The record's property.</param>
    /// <param name="kind">What its value can be.</param>
    /// <param name="defaults">A record with all defaults.</param>
    /// <exception cref="InvalidOperationException">The default is not allowed itself.</exception>
    public Setting(PropertyInfo property, ValueKind kind, object defaults)
    {
        (Property, Kind) = (property, kind);
        IsRequired = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
        if (!IsRequired)
        {
            Default = DefaultOf(defaults);
        }
    }

    /// <summary>The property.</summary>
    public PropertyInfo Property { get; }

    /// <summary>What its value can be.</summary>
    public ValueKind Kind { get; }

    /// <summary>Its name in configs: that of the property, in camelCase.</summary>
    public string Key => JsonNamingPolicy.CamelCase.ConvertName(Property.Name);

    /// <summary>What it is for; empty where the record does not say.</summary>
    public string Description => Property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";

    /// <summary>Whether every config has to give it.</summary>
    public bool IsRequired { get; }

    /// <summary>What holds where the config says nothing, as a config would say it; null where it has to.</summary>
    public string? Default { get; }

    /// <summary>Reads it from the map of its record into the record.</summary>
    public void Read(ConfigMap map, object record, string owner, Problems problems)
    {
        string name = owner.Length == 0 ? Key : $"{owner}.{Key}";
        if (map[Key] is { } node)
        {
            int before = problems.Count;
            object? value = Kind.Read(node, name, Property.GetValue(record), problems);
            if (problems.Count == before)
            {
                Property.SetValue(record, value);
            }
        }
        else if (IsRequired)
        {
            problems.Add(map.Place, $"{name} is missing{(Description.Length == 0 ? "" : $" ({Description.TrimEnd('.')})")}. Add '{Key}:' and {Kind.Words}.");
        }
    }

    private string DefaultOf(object defaults)
    {
        var problems = new Problems();
        string name = $"{Property.DeclaringType!.Name}.{Property.Name}";
        object? value = Property.GetValue(defaults);
        if (value is null && Kind is not OptionalKind)
        {
            throw new InvalidOperationException($"{name} has no default. Give it one, or make it required.");
        }

        ConfigNode node = Kind.Write(value);
        Kind.Read(node, name, value, problems);
        return problems.Count == 0
            ? YamlWriter.Inline(node)
            : throw new InvalidOperationException($"the default of {name} is {YamlWriter.Inline(node)}; expected {Kind.Words}. Change the default or the range.");
    }
}
