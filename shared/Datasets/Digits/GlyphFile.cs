using System.Globalization;

namespace GenerativeModels.Datasets;

/// <summary>Reads descriptions of strokes; data/digits/strokes.txt says in its first lines how they are written.</summary>
internal static class GlyphFile
{
    /// <summary>The glyphs, in the order of the text.</summary>
    /// <exception cref="FormatException">A line cannot be understood; says which, and what was expected there.</exception>
    public static IReadOnlyList<Glyph> Read(TextReader reader, string name)
    {
        var glyphs = new List<GlyphBuilder>();
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            string text = line.Split('#')[0];
            string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            string place = $"{name}({number})";
            if (!char.IsWhiteSpace(text[0])) glyphs.Add(Header(words, place));
            else if (glyphs.Count == 0) throw new FormatException($"{place}: a stroke before any digit. Put a line with digit, name and weight above it.");
            else Stroke(glyphs[^1], words, place);
        }

        return [.. glyphs.Select(glyph => glyph.Build())];
    }

    private static GlyphBuilder Header(string[] words, string place) =>
        words.Length == 3 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int digit) && digit <= 9
            && double.TryParse(words[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) && weight > 0 && double.IsFinite(weight)
            ? new GlyphBuilder(digit, words[1], weight, place)
            : throw new FormatException($"{place}: '{string.Join(' ', words)}'; expected a digit from 0 to 9, a name and a positive weight, as '7 crossed 2'. Begin the line of a stroke with spaces.");

    private static void Stroke(GlyphBuilder glyph, string[] words, string place)
    {
        if (words.Length < 2) throw new FormatException($"{place}: a stroke of one point; expected at least two.");
        glyph.AddStroke([.. words.Select(word => Point(word, place))]);
    }

    private static (double X, double Y, bool Corner) Point(string word, string place)
    {
        string[] fields = word.TrimEnd('^').Split(',');
        return fields.Length == 2 && Number(fields[0], out double x) && Number(fields[1], out double y)
            ? (x, y, word.EndsWith('^'))
            : throw new FormatException($"{place}: '{word}' is no point; expected two numbers as '50,100', or '50,100^' for a corner.");
    }

    private static bool Number(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
