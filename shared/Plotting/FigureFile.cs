using System.Text;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Png;
using GenerativeModels.Plotting.Svg;

namespace GenerativeModels.Plotting;

/// <summary>Writes figures into files. Folders are made; a file is replaced as a whole or left as it was.</summary>
public static class FigureFile
{
    private const double ScreenDotsPerInch = 96;

    /// <summary>Writes both files, <c>.svg</c> and <c>.png</c>.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="pathWithoutExtension">The folder and the name of both.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Save(IFigure figure, string pathWithoutExtension)
    {
        Scene scene = figure.Draw();
        PictureFile.Write(pathWithoutExtension + ".svg", Svg(scene));
        PictureFile.Write(pathWithoutExtension + ".png", Png(scene, DefaultScale));
    }

    /// <summary>Writes a scalable drawing.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="path">The file, with its extension.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveSvg(IFigure figure, string path) => PictureFile.Write(path, Svg(figure.Draw()));

    /// <summary>Writes a picture of pixels.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="path">The file, with its extension.</param>
    /// <param name="scale">How many pixels of the file, in width and in height, each pixel of the drawing becomes; in [0.1, 16].</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SavePng(IFigure figure, string path, double scale = DefaultScale) => PictureFile.Write(path, Png(figure.Draw(), scale));

    /// <summary>Two pixels for each, so that pictures are crisp on fine screens and on paper.</summary>
    public const double DefaultScale = 2;

    private static byte[] Svg(Scene scene) => new UTF8Encoding(false).GetBytes(SvgWriter.Write(scene));

    private static byte[] Png(Scene scene, double scale)
    {
        if (!(scale is >= 0.1 and <= 16)) throw new ArgumentOutOfRangeException(nameof(scale), $"scale must be in [0.1, 16], but was {scale:R}. {DefaultScale} is usual.");

        return PngEncoder.Encode(PngRenderer.Render(scene, scale), ScreenDotsPerInch * scale, scene.Description);
    }
}
