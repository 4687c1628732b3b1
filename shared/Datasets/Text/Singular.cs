using System.Text.RegularExpressions;

namespace GenerativeModels.Datasets;

/// <summary>The singular of an English word, so that a topic model counts stars and star together.</summary>
internal static partial class Singular
{
    private const int LeastLetters = 3;

    /// <summary>
    /// The words of data/texts that the rule would get wrong: plurals without a regular ending, and words in s that are no plurals. A word is looked up
    /// without its sentence, so the ship that <em>leaves</em> counts as a leaf, too.
    /// </summary>
    internal static IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["bacteria"] = "bacterium",
        ["children"] = "child",
        ["diabetes"] = "diabetes",
        ["feet"] = "foot",
        ["halves"] = "half",
        ["headaches"] = "headache",
        ["indoors"] = "indoors",
        ["leaves"] = "leaf",
        ["outwards"] = "outwards",
        ["scarves"] = "scarf",
        ["wales"] = "wales",
    };

    /// <summary>
    /// The exception, if there is one, and else the same rule for all words: berries -> berry, tomatoes -> tomato, boxes -> box, stars -> star; but glass, virus, tennis and
    /// gas stay. Verbs lose their s as well: shines -> shine.
    /// </summary>
    /// <param name="word">In lower case.</param>
    public static string Of(string word) =>
        Exceptions.TryGetValue(word, out string? singular) ? singular
        : word.Length <= LeastLetters || !word.EndsWith('s') || NoPlural().IsMatch(word) ? word
        : word.Length > LeastLetters + 1 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > LeastLetters + 1 && Hissing().IsMatch(word) ? word[..^2]
        : word[..^1];

    [GeneratedRegex("(ss|us|is)$")]
    private static partial Regex NoPlural();

    [GeneratedRegex("(sh|ch|ss|tz|x|o)es$")]
    private static partial Regex Hissing();
}
