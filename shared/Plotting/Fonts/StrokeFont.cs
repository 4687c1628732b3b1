using System.Globalization;

namespace GenerativeModels.Plotting.Fonts;

/// <summary>The font of all figures.</summary>
internal static class StrokeFont
{
    private const double Space = 28;
    private const int IndexScale = 60;
    private static readonly Dictionary<char, Glyph> Known = Glyphs.All(Space, IndexScale);
    private static readonly Glyph Missing = Glyphs.Read(Glyphs.Missing, Known);

    /// <summary>Whether a character has a glyph of its own.</summary>
    public static bool Has(char character) => Known.ContainsKey(character);

    /// <summary>All characters with a glyph.</summary>
    public static IEnumerable<char> Characters => Known.Keys;

    /// <summary>The glyph of a character; of an unknown one, an empty box.</summary>
    public static Glyph Of(char character) => Known.GetValueOrDefault(character, Missing);

    /// <summary>The glyphs of a text, one for each character that a reader sees.</summary>
    public static IEnumerable<Glyph> Of(string text)
    {
        foreach (char character in text)
        {
            // The second half of a pair, and what only modifies a neighbour, has no place of its own.
            bool isSeen = !char.IsLowSurrogate(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
            if (isSeen) yield return Of(character);
        }
    }
}
