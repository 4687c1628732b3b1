namespace GenerativeModels.Datasets;

/// <summary>Short texts of our own on eight themes, and some that mix two (data/texts/README.md): small enough to read, large enough for a topic model to find the themes.</summary>
public static class ThemedTexts
{
    /// <summary>What the theme of a text on two themes is called.</summary>
    public const string Mixed = "mixed";

    /// <summary>The themes, in the order of the documents; each is a file of data/texts.</summary>
    public static IReadOnlyList<string> Themes { get; } = ["astronomy", "cooking", "football", "gardening", "medicine", "music", "sailing", "weather"];

    /// <summary>The texts with their themes: first all on the first theme, and so on, at last the mixed ones.</summary>
    public static IReadOnlyList<ThemedText> Load() => [.. Themes.Append(Mixed).SelectMany(theme => Paragraphs(theme).Select(text => new ThemedText(theme, text)))];

    /// <summary>Words that are in every text, whatever its theme.</summary>
    public static IReadOnlyList<string> StopWords()
    {
        using TextReader reader = EmbeddedFile.Open("stop-words.txt");
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The texts as bags of words, in the order of <see cref="Load"/>.</summary>
    /// <param name="minDocuments">A word is left out if fewer texts than this have it; at least 1.</param>
    public static Corpus LoadCorpus(int minDocuments = 2) => new Tokeniser(StopWords()).Corpus(Load().Select(text => text.Text), minDocuments);

    private static IEnumerable<string> Paragraphs(string theme)
    {
        using TextReader reader = EmbeddedFile.Open($"texts/{theme}.txt");
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
