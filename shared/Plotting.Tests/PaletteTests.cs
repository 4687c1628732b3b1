using GenerativeModels.Plotting.Coloring.Tests;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Tests;

public class PaletteTests
{
    // A just noticeable difference is about 2.3 (Mahy et al. 1994); figures need several times that.
    [Theory]
    [InlineData(nameof(Vision.Normal), 25)]
    [InlineData(nameof(Vision.Protanopia), 20)]
    [InlineData(nameof(Vision.Deuteranopia), 17)]
    public void Any_two_colours_are_apart_for_every_reader(string eye, double least)
    {
        double[,] matrix = (double[,])typeof(Vision).GetField(eye)!.GetValue(null)!;
        Assert.All(Pairs(Palette.All), pair => Assert.True(Vision.Distance(pair.A, pair.B, matrix) >= least, $"{pair}: {Vision.Distance(pair.A, pair.B, matrix):F1}"));
    }

    [Fact]
    public void The_first_four_are_apart_in_a_grey_print() =>
        Assert.All(Pairs([.. Palette.All.Take(4)]), pair => Assert.True(Math.Abs(Vision.Lab(pair.A).L - Vision.Lab(pair.B).L) >= 10, $"{pair}"));

    [Fact]
    public void None_is_lost_on_white_paper() => Assert.All(Palette.All, color => Assert.True(Vision.Lab(color).L <= 75, $"{color}"));

    [Fact]
    public void After_the_last_comes_the_first() => Assert.Equal(Palette.Blue, Palette.At(Palette.All.Count));

    [Fact]
    public void A_mixture_of_one_is_that_one_and_a_mixture_of_two_lies_between()
    {
        Color[] mixed = Palette.Mix(new[,] { { 1, 0.0 }, { 0, 3 }, { 1, 1 } });
        Assert.Equal([Palette.Blue, Palette.Orange], mixed[..2]);
        Assert.InRange(mixed[2].R, Palette.Blue.R, Palette.Orange.R);
    }

    [Fact]
    public void What_is_no_class_and_no_weight_is_refused()
    {
        Assert.StartsWith("classes[1] is 0.5; a class is a whole number of at least 0.", Assert.Throws<ArgumentException>(() => Palette.ByClass([0, 0.5])).Message);
        Assert.StartsWith("row 0 of weights is [-1, -2];", Assert.Throws<ArgumentException>(() => Palette.Mix(new double[,] { { -1, -2 } })).Message);
    }

    private static IEnumerable<(Color A, Color B)> Pairs(IReadOnlyList<Color> colors) =>
        from i in Enumerable.Range(0, colors.Count) from j in Enumerable.Range(0, i) select (colors[i], colors[j]);
}
