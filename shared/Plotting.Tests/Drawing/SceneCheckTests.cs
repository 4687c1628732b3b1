using GenerativeModels.Plotting.Png;
using GenerativeModels.Plotting.Svg;
using GenerativeModels.Plotting.Tests;

namespace GenerativeModels.Plotting.Drawing.Tests;

public class SceneCheckTests
{
    public static TheoryData<string> Refused => [.. Bad.Keys];

    private static readonly Dictionary<string, Scene> Bad = new()
    {
        ["the drawing is 0 pixels wide; it must be above 0 and at most 10000. Draw less, or in several figures."] = Scenes.Of() with { Width = 0 },
        ["the drawing is NaN pixels high; it must be above 0 and at most 10000. Draw less, or in several figures."] = Scenes.Of() with { Height = double.NaN },
        ["shape 1 (PathShape): point 1 of line 0 is (3, NaN); places must be finite numbers. Leave out what is missing, and take logarithms of positive numbers only."] =
            Scenes.Of(Scenes.Line(Color.Black, 1), Scenes.Line(Color.Black, 1, new Point(1, 2), new Point(3, double.NaN))),
        ["shape 0 (PathShape), Stroke.Width is 0; it must be above 0 and finite. Leave the shape out instead."] = Scenes.Of(Scenes.Line(Color.Black, 0, new Point(1, 1))),
        ["shape 0 (PathShape), Stroke.Dash is [3]; it must be lengths of dashes and gaps by turns, an even number, none negative, together at least 0.1. Use null for a solid line."] =
            Scenes.Of(new PathShape([], false, null, new Stroke(Color.Black, 1, [3]))),
        ["shape 0 (TextShape), Size is -1; it must be above 0 and finite. Leave the shape out instead."] = Scenes.Of(new TextShape(new(1, 1), "x", -1, Color.Black)),
        ["shape 0 (ImageShape) has 0 x 3 cells; an image needs at least one. Leave it out."] = Scenes.Of(new ImageShape(new(0, 0, 5, 5), new Color[0, 3])),
        ["shape 0 (PathShape), Clip is (0, 0), -5 wide and 2 high; these must be finite numbers, width and height at least 0. Check the limits of the axes."] =
            Scenes.Of(Scenes.Line(Color.Black, 1, new Point(1, 1)) with { Clip = new Box(0, 0, -5, 2) }),
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_cannot_be_drawn_is_refused_in_both_formats(string message)
    {
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => PngRenderer.Render(Bad[message], 1)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => SvgWriter.Write(Bad[message])).Message);
    }

    [Fact]
    public void A_picture_too_large_for_memory_is_refused() =>
        Assert.Equal(
            "the picture would have 400,000,000 pixels; at most 100,000,000 are drawn. Take a smaller scale, or several figures.",
            Assert.Throws<ArgumentException>(() => PngRenderer.Render(Scenes.Of() with { Width = 10_000, Height = 10_000 }, 2)).Message);
}
