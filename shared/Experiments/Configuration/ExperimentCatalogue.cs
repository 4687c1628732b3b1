using System.Reflection;
using System.Text.RegularExpressions;
using GenerativeModels.Experiments.Configuration.Kinds;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>The experiments of an assignment.</summary>
public sealed partial class ExperimentCatalogue
{
    private readonly Dictionary<string, ExperimentEntry> _entries = [];

    /// <summary>Finds the classes with an <see cref="ExperimentAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">One of them is at fault; the message says how.</exception>
    public static ExperimentCatalogue Of(Assembly assembly) => new(assembly.GetTypes());

    /// <summary>Takes those of the given classes that have an <see cref="ExperimentAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">One of them is at fault; the message says how.</exception>
    public ExperimentCatalogue(IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            if (type.GetCustomAttribute<ExperimentAttribute>() is { } attribute)
            {
                Add(type, attribute);
            }
        }
    }

    /// <summary>All names, in alphabetical order.</summary>
    public IReadOnlyList<string> Names => [.. _entries.Keys.Order(StringComparer.Ordinal)];

    internal ExperimentEntry? this[string name] => _entries.GetValueOrDefault(name);

    private void Add(Type type, ExperimentAttribute attribute)
    {
        if (!KebabCase().IsMatch(attribute.Name))
        {
            throw new InvalidOperationException($"{type.Name} calls its experiment '{attribute.Name}'. Use lower-case words joined by hyphens, as in old-faithful.");
        }

        if (!typeof(IExperiment).IsAssignableFrom(type) || type.IsAbstract || type.GetConstructor([]) is null)
        {
            throw new InvalidOperationException($"{type.Name} is marked [Experiment] but cannot be run. Derive it from Experiment<TConfig, TResult>, not abstract, with a constructor without parameters.");
        }

        IExperiment Create() => (IExperiment)Activator.CreateInstance(type)!;
        var entry = new ExperimentEntry(attribute.Name, attribute.Description, new RecordKind(Create().ConfigType), Create);
        if (!_entries.TryAdd(attribute.Name, entry))
        {
            throw new InvalidOperationException($"two experiments are called '{attribute.Name}'; {type.Name} is one of them. Rename it.");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
