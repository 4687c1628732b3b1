using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Fonts.Tests;

public class StrokeFontTests
{
    private const string Needed =
        "−×·±°…–—’‘“”„≤≥≈≠→←↑↓∞√∑∏∫∇∂∈∝‖ℓ⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺₀₁₂₃₄₅₆₇₈₉ₖₙₜᵢⱼ"
        + "αβγδεζηθικλμνξοπρσςτυφχψωΓΔΘΛΞΠΣΦΨΩäöüÄÖÜßéèêëàâîïôùûçÉÈÀÇ";

    [Fact]
    public void Every_printable_ASCII_character_has_a_glyph() =>
        Assert.All(Enumerable.Range(' ', '~' - ' ' + 1), c => Assert.True(StrokeFont.Has((char)c), $"{(char)c} has none"));

    [Fact]
    public void Every_character_that_chapters_need_has_a_glyph() => Assert.All(Needed, c => Assert.True(StrokeFont.Has(c), $"{c} (U+{(int)c:X4}) has none"));

    [Fact]
    public void Glyphs_have_width_and_all_but_spaces_have_ink() =>
        Assert.All(StrokeFont.Characters, c => Assert.True(StrokeFont.Of(c).Advance > 0 && (char.IsWhiteSpace(c) || StrokeFont.Of(c).Strokes.Count > 0), $"{c}"));

    [Fact]
    public void Digits_are_equally_wide() => Assert.All("0123456789", c => Assert.Equal(StrokeFont.Of('0').Advance, StrokeFont.Of(c).Advance));

    // Accents over capitals rise above the line, as they do in other fonts; indices and the integral hang a little below.
    [Fact]
    public void Glyphs_stay_inside_of_their_boxes() =>
        Assert.All(StrokeFont.Characters, c => Assert.All(StrokeFont.Of(c).Strokes.SelectMany(stroke => stroke.Points), p =>
            Assert.True(p.X >= -1 && p.X <= StrokeFont.Of(c).Advance + 1 && p.Y >= -24 && p.Y <= (char.IsUpper(c) ? 96 : 78), $"{c} at {p}")));

    [Fact]
    public void No_two_characters_look_the_same()
    {
        string[] alike = ["ΑA", "ΒB", "ΕE", "ΖZ", "ΗH", "ΙI", "ΚK", "ΜM", "ΝN", "ΟO", "ΡP", "ΤT", "ΥY", "ΧX", "µμ", "οo", "·⋅", "~∼"];
        IEnumerable<string> same = StrokeFont.Characters.Where(c => !char.IsWhiteSpace(c))
            .GroupBy(c => string.Join('|', StrokeFont.Of(c).Strokes.Select(stroke => string.Join(' ', stroke.Points) + stroke.Pen)) + StrokeFont.Of(c).Advance)
            .Where(group => group.Count() > 1).Select(group => string.Concat(group));
        Assert.All(same, pair => Assert.Contains(alike, known => known.Order().SequenceEqual(pair.Order())));
    }

    [Theory]
    [InlineData("\u2603")]
    [InlineData("\uD83D\uDE00")]
    public void An_unknown_character_is_an_empty_box(string text) => Assert.Equal(60, Assert.Single(StrokeFont.Of(text)).Advance);

    [Fact]
    public void Half_a_character_is_an_empty_box() => Assert.Equal(60, Assert.Single(StrokeFont.Of("\uD800")).Advance);

    [Fact]
    public void A_mark_that_belongs_to_another_character_takes_no_room() => Assert.Single(StrokeFont.Of("e\u0301"));

    [Fact]
    public void A_wrong_command_is_named() =>
        Assert.Equal("'M1 2X': 'X' at 4 is no command; these are M L H V C h v D U.", Assert.Throws<FormatException>(() => Glyphs.Read("9 M1 2X", new Dictionary<char, Glyph>())).Message);
}
