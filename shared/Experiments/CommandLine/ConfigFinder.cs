using GenerativeModels.Experiments.Configuration;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>Finds the config that was meant.</summary>
internal sealed class ConfigFinder(KitPaths paths)
{
    /// <summary><c>There are: full, quick.</c></summary>
    public string All => paths.ConfigNames switch
    {
        [] => $"{paths.Assignment} has none yet: {paths.Shown(paths.Configs)} holds no .yaml file.",
        var names => $"{paths.Assignment} has {string.Join(", ", names)}.",
    };

    /// <summary>The file of a config.</summary>
    /// <param name="nameOrPath">One of the assignment's names, or a path.</param>
    /// <exception cref="UsageException">There is none.</exception>
    public string Find(string nameOrPath)
    {
        if (paths.ConfigNames.Contains(nameOrPath))
        {
            return paths.Config(nameOrPath);
        }

        if (File.Exists(nameOrPath))
        {
            return Path.GetFullPath(nameOrPath);
        }

        if (Directory.Exists(nameOrPath))
        {
            throw new UsageException($"{nameOrPath} is a folder. Name a config or a YAML file. {All}");
        }

        bool isPath = nameOrPath.Contains('/') || nameOrPath.Contains('\\') || Path.GetExtension(nameOrPath) is ".yaml" or ".yml";
        string suggestion = NearestWord.Suggestion(Path.GetFileNameWithoutExtension(nameOrPath), paths.ConfigNames);
        throw new UsageException(isPath
            ? $"there is no file {nameOrPath} (looked in {Directory.GetCurrentDirectory()}).{suggestion} {All}"
            : $"there is no config '{nameOrPath}'.{suggestion} {All}");
    }
}
