namespace GenerativeModels.Datasets.Tests;

public class CanvasTests
{
    // A straight line with round ends covers 2 r l + π r²; fading takes away at the edge what it adds beyond.
    [Theory]
    [InlineData(0.05, 0.5)]
    [InlineData(0.1, 0.3)]
    [InlineData(0.08, 0)]
    public void A_stroke_covers_its_area(double radius, double length)
    {
        double x = 0.5 - length / 2;
        float[] image = Draw(28, new PenPath([(x, 0.47), (x + length, 0.47)], [radius, radius]));

        Assert.Equal(2 * radius * length + Math.PI * radius * radius, image.Average(), 0.003);
    }

    [Fact]
    public void What_is_drawn_twice_is_not_darker()
    {
        var path = new PenPath([(0.2, 0.3), (0.8, 0.6)], [0.05, 0.05]);

        Assert.Equal(Draw(28, path), Draw(28, path, path));
    }

    [Fact]
    public void A_stroke_beyond_the_edge_leaves_the_sheet_without_trouble() =>
        Assert.All(Draw(28, new PenPath([(-0.5, 0.5), (1.5, 0.5)], [0.1, 0.1])), ink => Assert.InRange(ink, 0, 1));

    [Fact]
    public void Clearing_takes_all_ink_off()
    {
        var canvas = new Canvas(0.5);
        canvas.Draw(new PenPath([(0.2, 0.3), (0.8, 0.6)], [0.05, 0.05]));
        canvas.Clear();
        float[] image = new float[64];
        canvas.Average(8, image);

        Assert.All(image, ink => Assert.Equal(0, ink));
    }

    private static float[] Draw(int size, params PenPath[] paths)
    {
        var canvas = new Canvas(0.5);
        foreach (PenPath path in paths) canvas.Draw(path);
        float[] image = new float[size * size];
        canvas.Average(size, image);
        return image;
    }
}
