using GenerativeModels.Datasets;
using GenerativeModels.Numerics;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Png;

namespace GenerativeModels.Examples;

/// <summary>Digits to look at: a row for each of the ten, and several sets side by side.</summary>
public static class DigitsPicture
{
    private const int Columns = 12, Side = 28, Gap = 14;

    /// <summary>Writes the picture.</summary>
    /// <param name="path">A PNG file.</param>
    /// <param name="sets">What stands side by side, from left to right; at least one, of 28 x 28 pixels.</param>
    public static void Write(string path, params IReadOnlyList<LabelledImages<UnitImages>> sets)
    {
        const int Width = Columns * Side;
        var pixels = new Color[Digits.Classes * Side, sets.Count * (Width + Gap) - Gap];
        for (int row = 0; row < pixels.GetLength(0); row++)
            for (int column = 0; column < pixels.GetLength(1); column++) pixels[row, column] = Color.White;

        for (int digit = 0; digit < Digits.Classes; digit++)
        {
            for (int set = 0; set < sets.Count; set++) Place(pixels, sets[set].OfClass(digit), digit * Side, set * (Width + Gap));
        }

        PngFile.Write(path, pixels, "Handwritten digits, a row for each of the ten.");
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
