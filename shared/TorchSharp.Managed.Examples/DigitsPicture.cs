using GenerativeModels.Datasets;
using GenerativeModels.Numerics;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Png;

namespace GenerativeModels.Examples;

/// <summary>The kit's digits and MNIST's side by side: a row for each digit.</summary>
public static class DigitsPicture
{
    private const int Columns = 12, Side = 28, Gap = 14;

    /// <summary>Writes the picture: the kit's on the left, MNIST's on the right.</summary>
    public static void Write(string path, LabelledImages<UnitImages> drawn, LabelledImages<UnitImages> mnist)
    {
        var pixels = new Color[Digits.Classes * Side, 2 * Columns * Side + Gap];
        for (int row = 0; row < pixels.GetLength(0); row++)
            for (int column = 0; column < pixels.GetLength(1); column++) pixels[row, column] = Color.White;

        for (int digit = 0; digit < Digits.Classes; digit++)
        {
            Place(pixels, drawn.OfClass(digit), digit * Side, 0);
            Place(pixels, mnist.OfClass(digit), digit * Side, Columns * Side + Gap);
        }

        PngFile.Write(path, pixels, "Handwritten digits, a row for each: drawn by the kit on the left, of MNIST on the right.");
    }

    private static void Place(Color[,] pixels, LabelledImages<UnitImages> images, int top, int left)
    {
        int shown = Math.Min(Columns, images.Count);
        double[] ink = images.Take(shown).Images.Values.ToDoubles();
        for (int i = 0; i < ink.Length; i++)
        {
            (int image, int at) = Math.DivRem(i, Side * Side);
            pixels[top + at / Side, left + image * Side + at % Side] = Color.Grey((byte)Math.Round(255 * (1 - ink[i])));
        }
    }
}
