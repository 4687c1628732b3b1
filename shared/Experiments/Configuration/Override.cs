using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>A setting of the command line, which counts more than the config file's.</summary>
public sealed class Override
{
    private readonly string _source;
    private readonly string _path;
    private readonly string _value;
    private readonly bool _isNamed;

    private Override(string source, string path, string value, bool isNamed) =>
        (_source, _path, _value, _isNamed) = (source, path, value, isNamed);

    /// <summary>What follows <c>--set</c>: <c>old-faithful.components=3</c>, or <c>seed=2</c>.</summary>
    /// <exception cref="UsageException">It has no <c>=</c>.</exception>
    public static Override Set(string setting)
    {
        int equals = setting.IndexOf('=');
        return equals > 0
            ? new Override($"--set {setting}", setting[..equals].Trim(), setting[(equals + 1)..], isNamed: false)
            : throw new UsageException($"--set {setting}: this sets nothing. Write a key, '=' and a value without spaces between them: --set old-faithful.components=3, or --set seed=2.");
    }

    /// <summary>An option with a name of its own: <c>--seed 2</c>.</summary>
    public static Override Option(string option, string key, string value) => new($"{option} {value}", key, value, isNamed: true);

    /// <summary>The config with this setting in it.</summary>
    /// <param name="config">The whole config.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="keys">The keys of every config.</param>
    /// <param name="problems">Takes a key that leads nowhere.</param>
    internal ConfigMap ApplyTo(ConfigMap config, string name, IReadOnlyList<string> keys, Problems problems)
    {
        string[] path = _path.Split('.');
        int start = 0;
        if (path is [nameof(Experiments) or "experiments", _, ..])
        {
            start = path[0].Length + 1;
            path = path[1..];
        }

        ConfigMap? experiments = config["experiments"] as ConfigMap;
        bool isExperiment = experiments?[path[0]] is not null;
        if (!isExperiment && (path.Length > 1 || start > 0 || !keys.Contains(path[0])))
        {
            string[] names = [.. experiments?.Entries.Select(entry => entry.Key.Text) ?? []];
            problems.Add(At(start), $"{name} has nothing called '{path[0]}' to set.{NearestWord.Suggestion(path[0], names.Concat(keys))} "
                + $"It runs {string.Join(", ", names)}; keys of its own are {string.Join(", ", keys)}.");
            return config;
        }

        ConfigNode value = _isNamed
            ? new ConfigText(new Place(_source, 0, 0), _value, Quoted: false)
            : YamlReader.ReadValue(_value, _source, _path.Length + 1, problems);
        return isExperiment
            ? config.With(new ConfigText(default, "experiments", false), Put(experiments!, path, start, value))
            : Put(config, path, start, value);
    }

    // Sets what the path leads to; maps on the way are made where there are none.
    private ConfigMap Put(ConfigMap map, ReadOnlySpan<string> path, int column, ConfigNode value)
    {
        var key = new ConfigText(At(column), path[0], false);
        if (path.Length > 1)
        {
            ConfigMap inner = map[path[0]] as ConfigMap ?? new ConfigMap(key.Place, []);
            value = Put(inner, path[1..], column + path[0].Length + 1, value);
        }

        return map.With(key, value);
    }

    private Place At(int column) => new(_source, 0, _isNamed ? 0 : column + 1);
}
