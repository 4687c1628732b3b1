using System.Globalization;
using System.Text;

namespace GenerativeModels.Grader.Reports;

/// <summary>Makes text that a submission had a hand in harmless in every report: it stays in its line, steers no terminal, and hides nothing.</summary>
internal static class PlainText
{
    /// <summary>The text with line feeds and tabs, and no other character that does something instead of being seen.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.Replace("\r\n", "\n").EnumerateRunes())
        {
            bool isSeen = rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            plain.Append(isSeen ? rune : Rune.ReplacementChar);
        }

        return plain.ToString();
    }
}
