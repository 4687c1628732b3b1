using YamlDotNet.Core;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>What is wrong with a file that is no YAML, in words that help: the parser's own speak of tokens and scalars.</summary>
internal static class YamlMessages
{
    private static readonly (string Theirs, string Ours)[] Explanations =
    [
        ("end of stream", "the quote that opens here is not closed. Close it on the same line."),
        ("wrong indentation", "the quote that opens here is not closed. Close it on the same line."),
        ("unknown escape", "a backslash in double quotes begins an escape such as \\n. Use single quotes, or write \\\\."),
        ("cannot start any token", "a text cannot begin with this character. Put the text into quotes."),
        ("expected '-'", "a list goes on here, but the line does not begin with '- '. Lines of a list and keys do not mix."),
        ("invalid mapping", "this ':' does not fit. Keys of one group begin in the same column, with a space after their colon; a text with ': ' in it needs quotes."),
        ("expected ':'", "a key was expected here, with a colon and a space after it, as in 'seed: 1'."),
        ("expected key", "a key was expected here, in the same column as the keys of its group, as in 'seed: 1'."),
        ("expected node content", "this bracket closes nothing. Take it out."),
    ];

    /// <summary>File, place, what is wrong and what to do.</summary>
    public static string Explain(Exception exception, string text, string shown)
    {
        Mark at = exception is YamlException { Start: var start } ? start : new Mark(0, 1, 1);
        var place = new Place(shown, (int)at.Line, (int)at.Column);
        if (exception.Message.Contains("tab", StringComparison.Ordinal) && FirstTab(text) is { } tab)
        {
            return $"{new Place(shown, tab, 1)}: a tab indents this line. YAML indents with spaces; put two for each level.";
        }

        // The parser gives up on a bracket that is never closed in several ways, none of which says where it opens.
        bool bracket = exception.Message.Contains("flow", StringComparison.Ordinal)
            || (exception.Message.Contains("expected node content", StringComparison.Ordinal) && LastOpenBracket(text) is not null);
        if (exception is not YamlException || bracket)
        {
            var (line, column) = LastOpenBracket(text) ?? (1, 1);
            return $"{new Place(shown, line, column)}: the bracket that opens here is not closed, or a comma is missing in it. A list is [1, 2], a map {{ a: 1, b: 2 }}.";
        }

        string? ours = Explanations.FirstOrDefault(pair => exception.Message.Contains(pair.Theirs, StringComparison.Ordinal)).Ours;
        return $"{place}: {ours ?? $"this cannot be read as YAML ({exception.Message.TrimEnd('.')}). Compare it with the configs that come with the chapter."}";
    }

    private static int? FirstTab(string text)
    {
        string[] lines = text.Split('\n');
        int index = Array.FindIndex(lines, line => line.TakeWhile(char.IsWhiteSpace).Contains('\t') && line.Trim().Length > 0);
        return index < 0 ? null : index + 1;
    }

    private static (int Line, int Column)? LastOpenBracket(string text)
    {
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '{')
            {
                open.Push(i);
            }
            else if (text[i] is ']' or '}')
            {
                open.TryPop(out _);
            }
        }

        if (!open.TryPeek(out int last))
        {
            return null;
        }

        string before = text[..last];
        return (before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
