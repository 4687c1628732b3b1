using System.Runtime.CompilerServices;
using GenerativeModels.Plotting.Png;
using GenerativeModels.Plotting.Png.Tests;

namespace GenerativeModels.Plotting.Tests;

/// <summary>Compares a figure with the picture of it that somebody has looked at: <c>goldens/NAME.png</c>, at scale 1.</summary>
internal static class Golden
{
    /// <summary>Set to 1, the goldens are written instead of compared. Look at them before committing.</summary>
    public const string Rewrite = "REWRITE_GOLDENS";

    /// <summary>
    /// How far a channel of a pixel may be off, in levels of 255. All arithmetic is ours, but sines and logarithms differ between machines in
    /// their last digit, which may move one of the 64 samples of a pixel across an edge: four levels. Twice that is allowed.
    /// </summary>
    public const int Tolerance = 8;

    /// <summary>Fails unless the figure looks as it did, and says where it first does not; the actual picture is then beside the golden one.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="name">The golden's name, without folder and extension.</param>
    public static void Matches(IFigure figure, string name)
    {
        PixelImage actual = PngRenderer.Render(figure.Draw(), 1);
        string golden = Path.Combine(Folder(), name + ".png"), beside = Path.Combine(Folder(), name + ".actual.png");
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            PictureFile.Write(golden, PngEncoder.Encode(actual));
            File.Delete(beside);
            return;
        }

        string? difference = File.Exists(golden) ? Difference(new PngReader(File.ReadAllBytes(golden)).Image, actual) : "there is no golden picture";
        if (difference is null) return;

        PictureFile.Write(beside, PngEncoder.Encode(actual));
        Assert.Fail($"{name}: {difference}. Compare {golden} with {beside}. If the new picture is right, run the tests with {Rewrite}=1, look at the golden again, and commit it.");
    }

    /// <summary>Where the pictures first differ, row by row, by more than <see cref="Tolerance"/>; null if nowhere.</summary>
    public static string? Difference(PixelImage golden, PixelImage actual)
    {
        if ((golden.Width, golden.Height) != (actual.Width, actual.Height))
        {
            return $"the picture is {actual.Width} x {actual.Height} pixels; the golden one is {golden.Width} x {golden.Height}";
        }

        int[] off = [.. Enumerable.Range(0, golden.Width * golden.Height).Where(i => Enumerable.Range(4 * i, 4).Any(b => Math.Abs(golden.Bytes[b] - actual.Bytes[b]) > Tolerance))];
        if (off.Length == 0) return null;

        int at = off[0];
        return $"{off.Length} pixels differ, the first in column {at % golden.Width} of row {at / golden.Width}: {Text(actual, at)}, in the golden picture {Text(golden, at)}";
    }

    private static string Text(PixelImage image, int i) => $"rgb({image.Bytes[4 * i]}, {image.Bytes[4 * i + 1]}, {image.Bytes[4 * i + 2]})";

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "goldens");
}
