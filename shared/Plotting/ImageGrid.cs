using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Images;
using GenerativeModels.Plotting.Png;

namespace GenerativeModels.Plotting;

/// <summary>Images beside and below each other: samples, steps of chains, classes. Made by <see cref="Of"/> and its siblings, then varied: <c>grid with { Title = "..." }</c>.</summary>
public sealed partial record ImageGrid : IFigure
{
    private readonly ImageStack _images;
    private readonly string _place;

    private ImageGrid(string place, ImageStack images, int columns) => (_place, _images, Columns) = (place, images, columns);

    /// <summary>How many images are beside each other.</summary>
    public int Columns { get; }

    /// <summary>How many rows of images there are; the last may be shorter.</summary>
    public int Rows => (_images.Count + Columns - 1) / Columns;

    /// <summary>What stands above; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the picture shows, for readers who cannot see it; the title if it is empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>How wide and high a pixel of the images is drawn, in pixels of the figure; 1 to 64.</summary>
    public int Scale
    {
        get;
        init => field = CheckedSize(nameof(Scale), value, 1, 64);
    } = 2;

    /// <summary>How far the images are apart, in their own pixels; 0 to 100.</summary>
    public int Gap
    {
        get;
        init => field = CheckedSize(nameof(Gap), value, 0, 100);
    } = 2;

    /// <summary>After so many columns comes a wider gap; 0 for none.</summary>
    public int GroupColumns
    {
        get;
        init => field = CheckedSize(nameof(GroupColumns), value, 0, int.MaxValue);
    }

    /// <summary>The colour of what is between the images.</summary>
    public Color GapColor { get; init; } = Color.White;

    /// <summary>The colours of grey images: black for the low end of the range and white for the high end, if nothing else is said.</summary>
    public ColorMap Map { get; init; } = ColorMap.Grey;

    /// <summary>What stands at the left of each row; empty for nothing.</summary>
    public IReadOnlyList<string> RowLabels
    {
        get;
        init => field = CheckedLabels(nameof(RowLabels), value, Rows);
    } = [];

    /// <summary>What stands above each column; empty for nothing.</summary>
    public IReadOnlyList<string> ColumnLabels
    {
        get;
        init => field = CheckedLabels(nameof(ColumnLabels), value, Columns);
    } = [];

    /// <summary>The numbers of images that get a coloured frame, row after row, from 0 on.</summary>
    public IReadOnlyList<int> Highlighted
    {
        get;
        init => field = value.All(i => i >= 0 && i < _images.Count)
            ? value
            : throw new ArgumentException(PlotErrors.OutOf(_place, nameof(Highlighted), value.First(i => i < 0 || i >= _images.Count), $"from 0 to {_images.Count - 1}", "It is the number of an image."), nameof(value));
    } = [];

    /// <summary>The colour of their frames.</summary>
    public Color HighlightColor { get; init; } = Palette.Vermillion;

    internal int ImageWidth => _images.Width;

    internal int ImageHeight => _images.Height;

    /// <inheritdoc/>
    public Scene Draw() => new GridLayout(this).Draw();

    /// <summary>The images and what is between them, one cell for each pixel: [rows, columns], without labels and frames.</summary>
    public Color[,] Pixels()
    {
        var places = new GridPlaces(this);
        var pixels = new Color[places.Height, places.Width];
        for (int y = 0; y < places.Height; y++)
        {
            for (int x = 0; x < places.Width; x++) pixels[y, x] = GapColor;
        }

        for (int image = 0; image < _images.Count; image++)
        {
            (int left, int top) = (places.Left(image % Columns), places.Top(image / Columns));
            for (int y = 0; y < _images.Height; y++)
            {
                for (int x = 0; x < _images.Width; x++) pixels[top + y, left + x] = _images.At(image, y, x, Map);
            }
        }

        return pixels;
    }

    /// <summary>Writes a small picture file with one pixel for each pixel of the images, without labels and frames.</summary>
    /// <param name="path">The file, with its extension .png.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SavePixels(string path) => PngFile.Write(path, Pixels(), Description.Length > 0 ? Description : Title);

    private int CheckedSize(string name, int value, int least, int most) => value >= least && value <= most
        ? value
        : throw new ArgumentException(PlotErrors.OutOf(_place, name, value, most == int.MaxValue ? $"at least {least}" : $"from {least} to {most}", "It is a whole number of pixels or columns."), name);

    private IReadOnlyList<string> CheckedLabels(string name, IReadOnlyList<string> labels, int count) => labels.Count == 0 || labels.Count == count
        ? labels
        : throw new ArgumentException(PlotErrors.Labels(_place, name, labels.Count, count), name);
}
