using System.Text;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png.Tests;

public class PngEncoderTests
{
    private const int Grey = 0, TrueColor = 2, Indexed = 3, TrueColorAndOpacity = 6;

    [Theory]
    [InlineData(1, 1, 1, Indexed, 1)]
    [InlineData(13, 5, 2, Indexed, 1)]
    [InlineData(13, 5, 3, Indexed, 2)]
    [InlineData(13, 5, 16, Indexed, 4)]
    [InlineData(40, 30, 17, Indexed, 8)]
    [InlineData(40, 30, 256, Indexed, 8)]
    [InlineData(40, 30, 257, TrueColor, 8)]
    [InlineData(200, 7, 1400, TrueColor, 8)]
    public void Every_pixel_comes_back_in_the_smallest_format(int width, int height, int colors, int type, int depth)
    {
        Color[] palette = [.. Enumerable.Range(0, colors).Select(i => new Color((byte)(i / 7), (byte)(i % 7 * 30), (byte)(255 - i % 200)))];
        PixelImage image = PixelImage.Of(Cells(height, width, i => palette[i < colors ? i : i * i % colors]));

        RoundTrip(image, type, depth);
    }

    [Fact]
    public void Grey_pictures_have_one_byte_for_each_pixel() =>
        RoundTrip(PixelImage.Of(Cells(9, 31, i => Color.Grey((byte)(i * i)))), Grey, 8);

    [Fact]
    public void Few_translucent_colours_stay_in_a_palette() =>
        RoundTrip(PixelImage.Of(Cells(4, 4, i => new Color(9, 8, 7, i / 15.0))), Indexed, 4);

    [Fact]
    public void Many_translucent_colours_have_four_bytes() =>
        RoundTrip(PixelImage.Of(Cells(30, 30, i => new Color((byte)i, (byte)(i / 4), 7, i % 2))), TrueColorAndOpacity, 8);

    [Fact]
    public void A_smooth_picture_is_filtered_and_small()
    {
        byte[] file = PngEncoder.Encode(PixelImage.Of(Cells(256, 256, i => Color.Grey((byte)((i / 256 + i % 256) / 2)))));
        Assert.True(file.Length < 2000, $"{file.Length} bytes");
    }

    [Fact]
    public void The_density_is_in_the_file() =>
        Assert.Equal([0, 0, 0x1D, 0x87, 0, 0, 0x1D, 0x87, 1], Written(dotsPerInch: 192).Chunks["pHYs"]); // 192 / 0.0254 = 7559 = 0x1D87

    [Theory]
    [InlineData("Old Faithful: 272 eruptions.", "tEXt", "Description\0")]
    [InlineData("Größe", "tEXt", "Description\0")]
    [InlineData("σ² ≤ 1", "iTXt", "Description\0\0\0\0\0")]
    public void The_description_is_in_the_file(string text, string chunk, string before)
    {
        Encoding encoding = chunk == "tEXt" ? Encoding.Latin1 : Encoding.UTF8;
        Assert.Equal(before + text, encoding.GetString(Written(text).Chunks[chunk]));
    }

    [Fact]
    public void What_is_not_known_is_not_written() => Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], Written().Chunks.Keys);

    [Fact]
    public void The_check_sum_is_that_of_the_standard() => Assert.Equal(0xCBF43926, PngChunk.Crc("123456789"u8));

    private static PngReader Written(string description = "", double? dotsPerInch = null) =>
        new(PngEncoder.Encode(PixelImage.Of(new Color[1, 1] { { Color.Black } }), dotsPerInch, description));

    private static void RoundTrip(PixelImage image, int type, int depth)
    {
        var reader = new PngReader(PngEncoder.Encode(image));
        Assert.Equal((type, depth), (reader.ColorType, reader.BitDepth));
        Assert.Equal((image.Width, image.Height), (reader.Image.Width, reader.Image.Height));
        Assert.Equal(image.Bytes, reader.Image.Bytes);
    }

    private static Color[,] Cells(int rows, int columns, Func<int, Color> color)
    {
        var cells = new Color[rows, columns];
        for (int i = 0; i < rows * columns; i++) cells[i / columns, i % columns] = color(i);
        return cells;
    }
}
