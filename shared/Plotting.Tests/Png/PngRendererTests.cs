using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Tests;
using static GenerativeModels.Plotting.Tests.Scenes;

namespace GenerativeModels.Plotting.Png.Tests;

public class PngRendererTests
{
    [Fact]
    public void The_page_is_white() => Assert.All(Render().Bytes, channel => Assert.Equal(255, channel));

    [Fact]
    public void A_half_covered_pixel_is_half_grey()
    {
        PixelImage image = Render(Filled(new(5, 5, 2.5, 1), Color.Black));
        Assert.Equal([255, 0, 0, 128, 255], Enumerable.Range(4, 5).Select(x => Grey(image, x, 5)));
    }

    [Fact]
    public void A_translucent_line_that_crosses_itself_has_one_shade()
    {
        PixelImage image = Render(Line(HalfBlack, 4, new(2, 10), new(18, 10), new(10, 10), new(10, 2), new(10, 18)));
        Assert.Equal([255, 128, 255, 128], [Grey(image, 4, 4), Grey(image, 4, 10), Grey(image, 15, 15), Grey(image, 10, 10)]);
        Assert.Equal(128, Enumerable.Range(0, Side * Side).Min(i => image.Bytes[4 * i]));
    }

    [Fact]
    public void Two_translucent_shapes_darken_each_other()
    {
        PixelImage image = Render(Filled(new(0, 0, 10, 10), HalfBlack), Filled(new(5, 5, 10, 10), HalfBlack));
        Assert.Equal([128, 64, 128], [Grey(image, 2, 2), Grey(image, 7, 7), Grey(image, 12, 12)]);
    }

    [Fact]
    public void Later_shapes_cover_earlier_ones()
    {
        PixelImage image = Render(Filled(new(0, 0, 10, 10), Color.Black), Filled(new(5, 5, 10, 10), Color.Grey(200)));
        Assert.Equal([0, 200], [Grey(image, 2, 2), Grey(image, 7, 7)]);
    }

    [Fact]
    public void Nothing_is_drawn_outside_of_the_clipping_box()
    {
        var clip = new Box(3, 4, 5.5, 6);
        Shape[] shapes =
        [
            Filled(new(0, 0, 20, 20), Color.Black, clip),
            Line(Color.Black, 9, new(0, 0), new(20, 20)) with { Clip = clip },
            new TextShape(new(0, 15), "MMM", 18, Color.Black, Clip: clip),
            new ImageShape(new(0, 0, 20, 20), new Color[1, 1] { { Color.Black } }, clip),
        ];
        foreach (Shape shape in shapes)
        {
            PixelImage image = Render(shape);
            for (int i = 0; i < Side * Side; i++)
            {
                bool isInside = i % Side is >= 3 and < 9 && i / Side is >= 4 and < 10;
                if (!isInside) Assert.Equal(255, Grey(image, i % Side, i / Side));
            }

            Assert.True(Ink(image) > 5);
        }

        Assert.Equal(5.5 * 6, Ink(Render(shapes[0])), 0.02);
    }

    [Fact]
    public void A_closed_line_comes_back_to_its_beginning()
    {
        var open = Line(Color.Black, 2, new(4, 4), new(16, 4), new(16, 16), new(4, 16));
        Assert.Equal([255, 0], [Grey(Render(open), 4, 10), Grey(Render(open with { Closed = true }), 4, 10)]);
    }

    [Fact]
    public void A_dashed_line_has_gaps()
    {
        PixelImage image = Render(new PathShape([[new(2, 10), new(18, 10)]], false, null, new Stroke(Color.Black, 2, [4, 8])));
        Assert.Equal([0, 255, 255, 0], new[] { 4, 8, 11, 16 }.Select(x => Grey(image, x, 10)));
    }

    [Fact]
    public void The_cells_of_an_image_have_sharp_sides()
    {
        PixelImage image = Render(new ImageShape(new(2, 2, 14, 7), new Color[,] { { Color.Black, Color.Grey(80) }, { Color.Grey(120), Color.Grey(160) } }));
        Assert.Equal([255, 0, 0, 80, 80, 255], new[] { 1, 2, 8, 9, 15, 16 }.Select(x => Grey(image, x, 2)));
        Assert.Equal([0, 120, 120, 255], new[] { 4, 5, 8, 9 }.Select(y => Grey(image, 2, y)));
    }

    [Fact]
    public void Text_stands_on_its_baseline_at_its_anchor()
    {
        PixelImage start = Render(new TextShape(new(10, 15), "H", 12, Color.Black)), end = Render(new TextShape(new(10, 15), "H", 12, Color.Black, Anchor.End));
        Assert.Equal((true, 15), Extent(start, x => x >= 10));
        Assert.Equal((true, 15), Extent(end, x => x < 10));
        Assert.Equal(Ink(start), Ink(Render(new TextShape(new(10, 15), "H", 12, Color.Black, Anchor.Middle))), 0.3);
    }

    [Fact]
    public void Turned_text_runs_upwards()
    {
        PixelImage image = Render(new TextShape(new(15, 18), "LL", 12, Color.Black, Turned: true));
        Assert.True(Grey(image, 14, 15) < 100); // the foot of the first L, now upright at its right
        Assert.Equal(255, Grey(image, 16, 15));
        Assert.Equal(Ink(Render(new TextShape(new(2, 15), "LL", 12, Color.Black))), Ink(image), 0.3);
    }

    [Fact]
    public void Bold_text_has_more_ink() =>
        Assert.True(Ink(Render(new TextShape(new(2, 15), "a8", 14, Color.Black, Bold: true))) > 1.3 * Ink(Render(new TextShape(new(2, 15), "a8", 14, Color.Black))));

    [Fact]
    public void Twice_the_scale_is_four_times_the_ink()
    {
        Shape shape = Line(Color.Black, 3, new(4, 4), new(11, 17));
        PixelImage twice = PngRenderer.Render(Of(shape), 2);
        Assert.Equal((40, 40), (twice.Width, twice.Height));
        Assert.Equal(4 * Ink(Render(shape)), Ink(twice), 0.5);
    }

    [Fact]
    public void Shapes_without_points_draw_nothing() =>
        Assert.Equal(0, Ink(Render(new PathShape([], true, Color.Black, new Stroke(Color.Black)), new PathShape([[]], true, Color.Black, new Stroke(Color.Black)), new TextShape(new(5, 5), "", 10, Color.Black))));

    // Whether all ink is in the columns that are allowed, and the row below the last one with any.
    private static (bool AllThere, int Below) Extent(PixelImage image, Func<int, bool> column)
    {
        int[] inked = [.. Enumerable.Range(0, Side * Side).Where(i => image.Bytes[4 * i] < 250)];
        return (inked.All(i => column(i % Side)), inked.Max(i => i / Side) + 1);
    }
}
