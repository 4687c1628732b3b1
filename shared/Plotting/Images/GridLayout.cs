using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Layout;

namespace GenerativeModels.Plotting.Images;

/// <summary>Draws a grid of images with its title, labels and frames.</summary>
internal sealed class GridLayout(ImageGrid grid)
{
    private const double FrameWidth = 2.4;

    private readonly GridPlaces _places = new(grid);

    private double CellWidth => grid.ImageWidth * grid.Scale;

    private double CellHeight => grid.ImageHeight * grid.Scale;

    private bool TurnsLabels => grid.ColumnLabels.Any(label => FontMetrics.Width(label, Style.TickText) > CellWidth + grid.Gap * grid.Scale - 4);

    public Scene Draw()
    {
        double left = Style.Border + (grid.RowLabels.Count == 0 ? 0 : grid.RowLabels.Max(label => FontMetrics.Width(label, Style.TickText)) + 2 * Style.TextGap);
        double width = _places.Width * grid.Scale, height = _places.Height * grid.Scale;
        IReadOnlyList<string> title = TextLines.Of(grid.Title, Style.TitleText, bold: true, width);
        double labels = grid.ColumnLabels.Count == 0 ? 0
            : Style.TextGap + (TurnsLabels ? grid.ColumnLabels.Max(label => FontMetrics.Width(label, Style.TickText)) : TextLines.LineHeight(Style.TickText));
        double top = Style.Border + TextLines.Height(title.Count, Style.TitleText) + (title.Count > 0 ? Style.TextGap : 0) + labels;

        // A title of one long word may be wider than the images.
        double right = Math.Max(left + width, title.Count == 0 ? 0 : left + title.Max(line => FontMetrics.Width(line, Style.TitleText, bold: true)));
        IEnumerable<Shape> titles = title.Select((line, i) => new TextShape(
            new(left, Style.Border + (i + 1) * TextLines.LineHeight(Style.TitleText) - 3), line, Style.TitleText, Style.TextColor, Bold: true));
        return new Scene(
            Math.Ceiling(right + Style.Border),
            Math.Ceiling(top + height + Style.Border),
            [.. titles, new ImageShape(new Box(left, top, width, height), grid.Pixels()), .. RowLabels(left, top), .. ColumnLabels(left, top), .. Frames(left, top)],
            grid.Description.Length > 0 ? grid.Description : grid.Title.Length > 0 ? grid.Title : $"{grid.Rows} rows of {grid.Columns} images.");
    }

    private IEnumerable<Shape> RowLabels(double left, double top) => grid.RowLabels.Select((label, row) => new TextShape(
        new(left - 2 * Style.TextGap, top + _places.Top(row) * grid.Scale + (CellHeight + FontMetrics.CapHeight(Style.TickText)) / 2), label, Style.TickText, Style.TextColor, Anchor.End));

    private IEnumerable<Shape> ColumnLabels(double left, double top) => grid.ColumnLabels.Select((label, column) =>
    {
        double middle = left + _places.Left(column) * grid.Scale + CellWidth / 2;
        return TurnsLabels
            ? new TextShape(new(middle + FontMetrics.CapHeight(Style.TickText) / 2, top - Style.TextGap), label, Style.TickText, Style.TextColor, Turned: true)
            : new TextShape(new(middle, top - Style.TextGap - 1), label, Style.TickText, Style.TextColor, Anchor.Middle);
    });

    private IEnumerable<Shape> Frames(double left, double top)
    {
        const double Half = FrameWidth / 2;
        foreach (int image in grid.Highlighted)
        {
            double x = left + _places.Left(image % grid.Columns) * grid.Scale, y = top + _places.Top(image / grid.Columns) * grid.Scale;
            Point corner = new(x - Half, y - Half), end = new(x + CellWidth + Half, y + CellHeight + Half);
            yield return new PathShape([[corner, corner with { X = end.X }, end, corner with { Y = end.Y }]], Closed: true, Fill: null, new Stroke(grid.HighlightColor, FrameWidth));
        }
    }
}
