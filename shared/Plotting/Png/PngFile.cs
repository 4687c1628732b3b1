using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>Writes pictures whose pixels are given, one for each cell.</summary>
public static class PngFile
{
    /// <summary>Writes a picture: grey if all of its cells are, with a palette if it has at most 256 colours.</summary>
    /// <param name="path">The file, made anew or replaced as a whole; its folder is made.</param>
    /// <param name="pixels">[rows, columns], the first row at the top; at least one.</param>
    /// <param name="description">What the picture shows, written into the file.</param>
    /// <exception cref="ArgumentException">There are no pixels.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    public static void Write(string path, Color[,] pixels, string description = "")
    {
        if (pixels.Length == 0)
        {
            throw new ArgumentException($"{path}: the picture has {pixels.GetLength(0)} x {pixels.GetLength(1)} pixels; it needs at least one. Check the shape of the images.", nameof(pixels));
        }

        PictureFile.Write(path, PngEncoder.Encode(PixelImage.Of(pixels), description: description));
    }
}
