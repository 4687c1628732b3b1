using System.Text.RegularExpressions;

namespace GenerativeModels.Experiments.Running;

/// <summary>Names of loops become names of files.</summary>
internal static partial class LoopName
{
    /// <summary>Refuses what is not lower case with words joined by hyphens.</summary>
    public static void Check(string name)
    {
        if (!Allowed().IsMatch(name))
        {
            throw new ArgumentException($"a loop cannot be called '{name}'; use lower-case letters and digits, words joined by hyphens: 'burn-in'.", nameof(name));
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Allowed();
}
