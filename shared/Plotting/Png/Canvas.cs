using System.Numerics;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>
/// A white page of pixels. What is half covered becomes half as dark in sRGB values, not in light: that is how browsers blend, so the PNG
/// looks like the SVG, and dark text on white keeps its weight.
/// </summary>
internal sealed class Canvas(int width, int height)
{
    private readonly float[] channels = White(width * height * 3);

    /// <summary>All of it.</summary>
    public PixelBox Area => new(0, 0, width, height);

    /// <summary>Lays a colour over the covered parts of pixels, inside of the clipping box.</summary>
    public void Paint(CoverageMask mask, Color color, Box? clip)
    {
        PixelBox area = mask.Area;
        ulong[]? columns = clip is { } c ? Samples.ColumnsBetween(c.X, c.Right, area.Left, area.Width) : null;
        ulong[]? rows = clip is { } r ? Samples.RowsBetween(r.Y, r.Bottom, area.Top, area.Height) : null;
        for (int y = area.Top; y < area.Bottom; y++)
        {
            ReadOnlySpan<ulong> covered = mask.Row(y);
            for (int i = 0; i < covered.Length; i++)
            {
                ulong samples = covered[i];
                if (samples == 0) continue;
                if (columns is not null) samples &= columns[i] & rows![y - area.Top];
                Blend(area.Left + i, y, color, BitOperations.PopCount(samples) / (float)Samples.Count);
            }
        }
    }

    /// <summary>Lays a colour over a pixel.</summary>
    /// <param name="x">The column.</param>
    /// <param name="y">The row.</param>
    /// <param name="color">The colour.</param>
    /// <param name="coverage">The covered part of the pixel, in [0, 1].</param>
    public void Blend(int x, int y, Color color, float coverage)
    {
        float weight = coverage * (float)Math.Clamp(color.Opacity, 0, 1);
        Span<float> pixel = channels.AsSpan((y * width + x) * 3, 3);
        pixel[0] += (color.R - pixel[0]) * weight;
        pixel[1] += (color.G - pixel[1]) * weight;
        pixel[2] += (color.B - pixel[2]) * weight;
    }

    /// <summary>The picture.</summary>
    public PixelImage ToImage()
    {
        var image = new PixelImage(width, height);
        for (int i = 0; i < width * height; i++)
        {
            image.Set(i, Level(channels[3 * i]), Level(channels[3 * i + 1]), Level(channels[3 * i + 2]), 255);
        }

        return image;
    }

    // Half a level is added before cutting off; the hundredth keeps a value that rounding put just below a half on the side of its neighbours.
    private static byte Level(float value) => (byte)Math.Clamp(value + 0.505f, 0, 255);

    private static float[] White(int count)
    {
        var values = new float[count];
        Array.Fill(values, 255);
        return values;
    }
}
