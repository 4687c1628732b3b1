using System.Text.RegularExpressions;

namespace GenerativeModels.Datasets;

/// <summary>Turns text into the words that a topic model counts.</summary>
public sealed partial class Tokeniser
{
    private const int LeastLetters = 3;

    private readonly HashSet<string> stopWords;

    /// <summary>A tokeniser that leaves out the given words.</summary>
    /// <param name="stopWords">Words that say nothing about a theme, in lower case, as they stand in texts.</param>
    public Tokeniser(IEnumerable<string> stopWords) => this.stopWords = [.. stopWords];

    /// <summary>
    /// The words of a text, in order: runs of the letters a to z in lower case, at least three of them, without the stop words, and in the singular.
    /// </summary>
    public IEnumerable<string> Words(string text) =>
        Letters().Matches(text.ToLowerInvariant()).Select(match => match.Value)
            .Where(word => word.Length >= LeastLetters && !stopWords.Contains(word)).Select(Singular.Of).Where(word => !stopWords.Contains(word));

    /// <summary>A corpus of these texts. The vocabulary is in alphabetical order.</summary>
    /// <param name="texts">One for each document.</param>
    /// <param name="minDocuments">A word is left out if fewer documents than this have it; at least 1.</param>
    public Corpus Corpus(IEnumerable<string> texts, int minDocuments = 2)
    {
        Numerics.Guard.Between(minDocuments, 1, int.MaxValue);
        string[][] documents = [.. texts.Select(text => Words(text).ToArray())];
        string[] vocabulary = [.. documents.SelectMany(words => words.Distinct()).CountBy(word => word)
            .Where(count => count.Value >= minDocuments).Select(count => count.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = vocabulary.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return new Corpus([.. documents.Select(words => words.Where(index.ContainsKey).Select(word => index[word]).ToArray())], vocabulary);
    }

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Letters();
}
