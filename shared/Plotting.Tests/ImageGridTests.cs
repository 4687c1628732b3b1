using GenerativeModels.Plotting.Drawing;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Tests;

public class ImageGridTests
{
    [Fact]
    public void Images_stand_row_after_row_with_gaps_between()
    {
        Color[,] pixels = (ImageGrid.Of(arange(3).view(3, 1, 1).to(ScalarType.Float32) / 2, PixelRange.Unit, columns: 2) with { Gap = 1, GapColor = Palette.Blue }).Pixels();
        Color blue = Palette.Blue;
        Color[,] expected = { { Color.Black, blue, Color.Grey(128) }, { blue, blue, blue }, { Color.White, blue, blue } };
        Assert.Equal(expected, pixels);
    }

    [Fact]
    public void The_range_decides_what_is_black_and_white()
    {
        Tensor image = tensor(new float[] { 0, 1 }).view(1, 1, 1, 2);
        Assert.Equal([Color.Black, Color.White], ImageGrid.Of(image, PixelRange.Unit).Pixels().Cast<Color>().Take(2));
        Assert.Equal([Color.Grey(128), Color.White], ImageGrid.Of(image, PixelRange.Signed).Pixels().Cast<Color>().Take(2));
    }

    [Fact]
    public void Colour_images_have_red_green_and_blue() =>
        Assert.Equal(new Color(255, 0, 128), ImageGrid.Of(tensor(new[] { 1f, 0f, 0.5f }).view(1, 3, 1, 1), PixelRange.Unit, columns: 1).Pixels()[0, 0]);

    [Fact]
    public void A_strip_has_a_row_for_each_chain_and_a_column_for_each_step()
    {
        Tensor Step(double first, double second) => tensor(new[] { first, second }).view(2, 1, 1, 1);
        ImageGrid strips = ImageGrid.Strips([Step(0, 1), Step(0.2, 0.8), Step(0.4, 0.6)], PixelRange.Unit, ["0", "10", "20"]) with { Gap = 0 };
        Assert.Equal((2, 3), (strips.Rows, strips.Columns));
        Assert.Equal([0, 51, 102, 255, 204, 153], strips.Pixels().Cast<Color>().Select(c => (int)c.R));
    }

    [Fact]
    public void A_triple_stands_side_by_side_and_noise_is_clamped()
    {
        Tensor image = full([2, 1, 1], 0.5);
        ImageGrid triples = ImageGrid.Triples(image, image + 3, image, PixelRange.Unit) with { Gap = 0 };
        Assert.Equal([128, 255, 128, 128, 255, 128], triples.Pixels().Cast<Color>().Select(c => (int)c.R));
        Assert.Equal(["original", "noisy", "denoised"], triples.Draw().Shapes.OfType<TextShape>().Select(text => text.Text));
    }

    [Fact]
    public void Pixels_outside_of_the_range_are_refused_by_their_place() => Assert.StartsWith(
        "ImageGrid.Of: the pixel at [1, 0, 0, 1] is -0.5; the stated range is [0, 1]. State the other range, or clamp the images: images.clamp(0, 1).",
        Assert.Throws<ArgumentException>(() => ImageGrid.Of(tensor(new[] { 0, 0, 0, -0.5 }).view(2, 1, 1, 2), PixelRange.Unit)).Message);

    [Fact]
    public void NaN_is_no_pixel() => Assert.Contains("is NaN;", Assert.Throws<ArgumentException>(() => ImageGrid.Of(full([1, 2, 2], double.NaN), PixelRange.Unit)).Message);

    [Fact]
    public void Rounding_is_forgiven() => ImageGrid.Of(full([1, 2, 2], 1 + 1e-7), PixelRange.Unit);

    [Theory]
    [InlineData(4L)]
    [InlineData(4L, 784L)]
    [InlineData(4L, 2L, 28L, 28L)]
    [InlineData(0L, 1L, 28L, 28L)]
    public void Shapes_that_are_no_images_are_refused(params long[] shape) =>
        Assert.Contains("expected [N, H, W], [N, 1, H, W] or [N, 3, H, W]", Assert.Throws<ArgumentException>(() => ImageGrid.Of(zeros(shape), PixelRange.Unit)).Message);

    [Fact]
    public void Labels_must_be_as_many_as_rows() => Assert.StartsWith(
        "ImageGrid.Of: 1 RowLabels for 2; there must be one for each, or none at all. Give 2.",
        Assert.Throws<ArgumentException>(() => ImageGrid.Of(zeros(4, 2, 2), PixelRange.Unit, columns: 2) with { RowLabels = ["a"] }).Message);

    [Fact]
    public void Classes_must_be_equally_large() => Assert.StartsWith(
        "ImageGrid.Classes: the number of images is 5; it must be a multiple of the number of names, 2.",
        Assert.Throws<ArgumentException>(() => ImageGrid.Classes(zeros(5, 2, 2), PixelRange.Unit, ["a", "b"])).Message);

    [Fact]
    public void A_small_file_has_one_pixel_for_each()
    {
        string path = Path.Combine(Path.GetTempPath(), $"grid-{Guid.NewGuid():N}.png");
        try
        {
            (ImageGrid.Of(zeros(4, 5, 7), PixelRange.Unit, columns: 2) with { Title = "not in it" }).SavePixels(path);
            Png.PixelImage image = new Png.Tests.PngReader(File.ReadAllBytes(path)).Image;
            Assert.Equal((2 * 7 + 2, 2 * 5 + 2), (image.Width, image.Height));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
