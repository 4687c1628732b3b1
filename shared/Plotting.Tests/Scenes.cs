using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Png;

namespace GenerativeModels.Plotting.Tests;

/// <summary>Small drawings of 20 x 20 pixels.</summary>
internal static class Scenes
{
    public const int Side = 20;

    public static readonly Color HalfBlack = Color.Black.WithOpacity(0.5);

    public static Scene Of(params Shape[] shapes) => new(Side, Side, shapes, "A small drawing.");

    public static PixelImage Render(params Shape[] shapes) => PngRenderer.Render(Of(shapes), 1);

    public static PathShape Filled(Box box, Color color, Box? clip = null) =>
        new([[new(box.X, box.Y), new(box.Right, box.Y), new(box.Right, box.Bottom), new(box.X, box.Bottom)]], true, color, null, clip);

    public static PathShape Line(Color color, double width, params Point[] line) => new([line], false, null, new Stroke(color, width));

    public static byte Grey(PixelImage image, int x, int y)
    {
        ReadOnlySpan<byte> pixel = image.Bytes.AsSpan((y * image.Width + x) * 4, 4);
        Assert.True(pixel[0] == pixel[1] && pixel[1] == pixel[2] && pixel[3] == 255);
        return pixel[0];
    }

    /// <summary>How much black ink there is, in pixels.</summary>
    public static double Ink(PixelImage image) => Enumerable.Range(0, image.Width * image.Height).Sum(i => (255 - image.Bytes[4 * i]) / 255.0);

    /// <summary>A figure that is this drawing.</summary>
    public static IFigure Figure(params Shape[] shapes) => new Drawn(Of(shapes));

    private sealed record Drawn(Scene Scene) : IFigure
    {
        public Scene Draw() => Scene;
    }
}
