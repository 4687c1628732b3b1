using System.Text;

namespace GenerativeModels.Plotting.Svg;

/// <summary>Text in XML.</summary>
internal static class SvgText
{
    /// <summary>The text with everything that XML reads as markup written out, and without what XML does not allow.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes()) // half of a surrogate pair comes as U+FFFD
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' or '\n' or '\r' => " ",
                < ' ' or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>The text up to its first full stop at the end of a word.</summary>
    public static string FirstSentence(string text)
    {
        int stop = text.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? text : text[..(stop + 1)];
    }
}
