using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>A picture of whole pixels, 8 bits for each of red, green, blue and opacity.</summary>
internal sealed class PixelImage(int width, int height)
{
    public int Width => width;

    public int Height => height;

    /// <summary>Four bytes for each pixel, row by row.</summary>
    public byte[] Bytes { get; } = new byte[checked(width * height * 4)];

    /// <summary>A pixel for each cell.</summary>
    public static PixelImage Of(Color[,] cells)
    {
        int rows = cells.GetLength(0), columns = cells.GetLength(1);
        var image = new PixelImage(columns, rows);
        for (int i = 0; i < rows * columns; i++)
        {
            Color cell = cells[i / columns, i % columns];
            image.Set(i, cell.R, cell.G, cell.B, (byte)Math.Round(255 * Math.Clamp(cell.Opacity, 0, 1)));
        }

        return image;
    }

    /// <summary>Gives pixel <paramref name="i"/>, counted row by row, its colour.</summary>
    public void Set(int i, byte r, byte g, byte b, byte opacity) =>
        (Bytes[4 * i], Bytes[4 * i + 1], Bytes[4 * i + 2], Bytes[4 * i + 3]) = (r, g, b, opacity);
}
