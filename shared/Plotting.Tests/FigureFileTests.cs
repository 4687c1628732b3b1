using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Png;
using GenerativeModels.Plotting.Png.Tests;

namespace GenerativeModels.Plotting.Tests;

public sealed class FigureFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("figures").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_figure_is_saved_as_two_files_in_a_new_folder()
    {
        FigureFile.Save(Scenes.Figure(), Path.Combine(folder, "new", "deep", "fit"));

        Assert.Equal(["fit.png", "fit.svg"], Directory.GetFiles(Path.Combine(folder, "new", "deep")).Select(Path.GetFileName).Order());
        Assert.Equal(40, new PngReader(File.ReadAllBytes(Path.Combine(folder, "new", "deep", "fit.png"))).Image.Width);
        Assert.StartsWith("<svg ", File.ReadAllText(Path.Combine(folder, "new", "deep", "fit.svg")));
    }

    [Fact]
    public void The_same_figure_gives_the_same_bytes()
    {
        IFigure figure = Scenes.Figure(new TextShape(new(2, 12), "x", 12, Color.Black), Scenes.Line(Color.Black, 1, new(1, 1), new(9, 7)));
        FigureFile.Save(figure, Path.Combine(folder, "a"));
        FigureFile.Save(figure, Path.Combine(folder, "b"));

        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "a.png")), File.ReadAllBytes(Path.Combine(folder, "b.png")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "a.svg")), File.ReadAllBytes(Path.Combine(folder, "b.svg")));
    }

    [Fact]
    public void A_file_is_replaced()
    {
        string path = Path.Combine(folder, "a.png");
        File.WriteAllText(path, "old");
        FigureFile.SavePng(Scenes.Figure(), path, scale: 1);

        Assert.Equal(20, new PngReader(File.ReadAllBytes(path)).Image.Width);
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void Where_no_folder_can_be_the_error_says_what_to_do()
    {
        string file = Path.Combine(folder, "file"), path = Path.Combine(file, "a.svg");
        File.WriteAllText(file, "");
        string message = Assert.Throws<IOException>(() => FigureFile.SaveSvg(Scenes.Figure(), path)).Message;

        Assert.StartsWith($"the figure cannot be written to {path}: ", message);
        Assert.Matches(@"It needs a folder that may be written to, and \d+ bytes of room\. Make room, or name another folder\.$", message);
    }

    [Fact]
    public void Where_the_file_cannot_be_replaced_nothing_is_left_behind()
    {
        string path = Path.Combine(folder, "a.svg");
        Directory.CreateDirectory(path);

        Assert.Throws<IOException>(() => FigureFile.SaveSvg(Scenes.Figure(), path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(double.NaN)]
    public void A_scale_out_of_range_is_refused(double scale) =>
        Assert.StartsWith(
            FormattableString.Invariant($"scale must be in [0.1, 16], but was {scale:R}. 2 is usual."),
            Assert.Throws<ArgumentOutOfRangeException>(() => FigureFile.SavePng(Scenes.Figure(), Path.Combine(folder, "a.png"), scale)).Message);

    [Fact]
    public void Pixels_are_written_one_for_each_cell()
    {
        string path = Path.Combine(folder, "digit.png");
        var pixels = new Color[,] { { Color.Grey(0), Color.Grey(128), Color.White } };
        PngFile.Write(path, pixels, "A digit.");

        Assert.Equal(PixelImage.Of(pixels).Bytes, new PngReader(File.ReadAllBytes(path)).Image.Bytes);
    }

    [Fact]
    public void A_picture_without_pixels_is_refused() =>
        Assert.StartsWith("a.png: the picture has 0 x 3 pixels; it needs at least one.", Assert.Throws<ArgumentException>(() => PngFile.Write("a.png", new Color[0, 3])).Message);
}
