namespace GenerativeModels.Datasets.Tests;

public class GlyphFileTests
{
    [Fact]
    public void Reads_digit_name_weight_points_and_corners()
    {
        Glyph glyph = Assert.Single(Read("# a comment\n7 crossed 2.5 # and another\n  0,0 80,0^ 40,100\n\n  20,50 60,50\n"));

        Assert.Equal((7, "crossed", 2.5), (glyph.Digit, glyph.Name, glyph.Weight));
        Assert.Equal([(0, 0), (80, 0), (40, 100), (20, 50), (60, 50)], glyph.Points);
        Assert.Equal([false, true, false], glyph.Corners[0]);
    }

    [Fact]
    public void Equal_points_are_one_point()
    {
        Glyph glyph = Assert.Single(Read("4 closed 1\n  60,0^ 5,60^ 90,60\n  60,0^ 60,100\n"));

        Assert.Equal(4, glyph.Points.Length);
        Assert.Equal(glyph.Strokes[0][0], glyph.Strokes[1][0]);
    }

    [Theory]
    [InlineData("  0,0 1,1", "s.txt(1): a stroke before any digit. Put a line with digit, name and weight above it.")]
    [InlineData("\n10 round 1", "s.txt(2): '10 round 1'; expected a digit from 0 to 9, a name and a positive weight, as '7 crossed 2'. Begin the line of a stroke with spaces.")]
    [InlineData("3 round -1", "s.txt(1): '3 round -1'; expected a digit from 0 to 9, a name and a positive weight, as '7 crossed 2'. Begin the line of a stroke with spaces.")]
    [InlineData("3 round NaN", "s.txt(1): '3 round NaN'; expected a digit from 0 to 9, a name and a positive weight, as '7 crossed 2'. Begin the line of a stroke with spaces.")]
    [InlineData("3 round 1\n  0,0", "s.txt(2): a stroke of one point; expected at least two.")]
    [InlineData("3 round 1\n  0,0 1;1", "s.txt(2): '1;1' is no point; expected two numbers as '50,100', or '50,100^' for a corner.")]
    [InlineData("3 round 1\n", "s.txt(1): '3 round' has no stroke. Put one on the next line, indented.")]
    public void Says_what_is_wrong_and_where(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(text)).Message);

    [Fact]
    public void The_shipped_strokes_show_each_digit_in_several_ways_and_none_is_flat()
    {
        using TextReader reader = EmbeddedFile.Open("strokes.txt");
        IReadOnlyList<Glyph> glyphs = GlyphFile.Read(reader, "strokes.txt");

        Assert.All(Enumerable.Range(0, 10), digit => Assert.True(glyphs.Count(glyph => glyph.Digit == digit) >= 4));
        Assert.All(glyphs, glyph => Assert.True(glyph.Points.Max(p => p.Y) > glyph.Points.Min(p => p.Y)));
        Assert.Equal(glyphs.Count, glyphs.Select(glyph => (glyph.Digit, glyph.Name)).Distinct().Count());
    }

    private static IReadOnlyList<Glyph> Read(string text) => GlyphFile.Read(new StringReader(text), "s.txt");
}
