using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting.Layout;

/// <summary>Puts panels into rows and columns so that their insides are in line.</summary>
internal sealed class FigureLayout
{
    private readonly Figure _figure;
    private readonly PanelLayout?[,] _panels;

    public FigureLayout(Figure figure, Axes[,] panels)
    {
        _figure = figure;
        var extents = new Dictionary<Axes, Extent>();
        foreach (Axes axes in panels)
        {
            if (axes.Marks.Count == 0) continue;
            extents[axes] = new Extent(new Interval(axes.XScale), new Interval(axes.YScale));
            foreach (Mark mark in axes.Marks) mark.Measure(extents[axes]);
        }

        if (figure.SharedXRange) Share(extents.Values.Select(extent => extent.X));
        if (figure.SharedYRange) Share(extents.Values.Select(extent => extent.Y));
        _panels = new PanelLayout?[figure.Rows, figure.Columns];
        foreach ((int row, int column) in Places())
        {
            if (extents.TryGetValue(panels[row, column], out Extent? extent)) _panels[row, column] = new PanelLayout(panels[row, column], extent, figure);
        }
    }

    public Scene Draw()
    {
        (double[] lefts, double[] widths, double right) = Columns();
        IReadOnlyList<string> title = TextLines.Of(_figure.Title, Style.FigureTitleText, bold: true, right);
        double titleHeight = title.Count == 0 ? 0 : TextLines.Height(title.Count, Style.FigureTitleText) + 6;
        (double[] tops, double[] heights, double bottom) = Rows(Style.Border + titleHeight);

        List<Shape> shapes = [];
        for (int i = 0; i < title.Count; i++)
        {
            double baseline = Style.Border + (i + 1) * TextLines.LineHeight(Style.FigureTitleText) - 4;
            shapes.Add(new TextShape(new((right + Style.Border) / 2, baseline), title[i], Style.FigureTitleText, Style.TextColor, Anchor.Middle, Bold: true));
        }

        foreach ((int row, int column) in Places())
        {
            if (_panels[row, column] is not { } panel) continue;

            // A panel with equal units may be smaller than the room it has: it stands in the middle.
            shapes.AddRange(panel.Draw(new Box(lefts[column] + (widths[column] - panel.Width) / 2, tops[row] + (heights[row] - panel.Height) / 2, panel.Width, panel.Height)));
        }

        var legend = new Legend(_figure.SharedLegend ? Drawn().SelectMany(panel => panel.Axes.Marks) : []);
        if (!legend.IsEmpty)
        {
            shapes.AddRange(legend.RowShapes(Style.Border, bottom + 6, right - Style.Border));
            bottom += 6 + legend.RowsHeight(right - Style.Border);
        }

        return new Scene(Math.Ceiling(right + Style.Border), Math.Ceiling(bottom + Style.Border), shapes, Description());
    }

    private static void Share(IEnumerable<Interval> intervals)
    {
        Interval[] all = [.. intervals];
        foreach (Interval interval in all)
        {
            foreach (Interval other in all) interval.Add(other);
        }
    }

    private (double[] Lefts, double[] Widths, double Right) Columns()
    {
        double[] lefts = new double[_figure.Columns], widths = new double[_figure.Columns];
        double at = Style.Border;
        for (int column = 0; column < _figure.Columns; column++)
        {
            PanelLayout[] panels = [.. Enumerable.Range(0, _figure.Rows).Select(row => _panels[row, column]).OfType<PanelLayout>()];
            if (panels.Length == 0) continue;
            Margins margins = panels.Select(panel => panel.Margins).Aggregate(Margins.Max);
            if (at > Style.Border) at += Style.PanelGap;
            (lefts[column], widths[column]) = (at + margins.Left, panels.Max(panel => panel.Width));
            at = lefts[column] + widths[column] + margins.Right;
        }

        return (lefts, widths, at);
    }

    private (double[] Tops, double[] Heights, double Bottom) Rows(double at)
    {
        double[] tops = new double[_figure.Rows], heights = new double[_figure.Rows];
        double start = at;
        for (int row = 0; row < _figure.Rows; row++)
        {
            PanelLayout[] panels = [.. Enumerable.Range(0, _figure.Columns).Select(column => _panels[row, column]).OfType<PanelLayout>()];
            if (panels.Length == 0) continue;
            Margins margins = panels.Select(panel => panel.Margins).Aggregate(Margins.Max);
            if (at > start) at += Style.PanelGap;
            (tops[row], heights[row]) = (at + margins.Top, panels.Max(panel => panel.Height));
            at = tops[row] + heights[row] + margins.Bottom;
        }

        return (tops, heights, at);
    }

    private IEnumerable<PanelLayout> Drawn() => _panels.Cast<PanelLayout?>().OfType<PanelLayout>();

    private IEnumerable<(int Row, int Column)> Places() =>
        from row in Enumerable.Range(0, _figure.Rows) from column in Enumerable.Range(0, _figure.Columns) select (row, column);

    private string Description()
    {
        if (_figure.Description.Length > 0) return _figure.Description;
        string[] titles = [.. Drawn().Select(panel => panel.Axes.Title).Prepend(_figure.Title).Where(title => title.Length > 0)];
        return titles.Length > 0 ? string.Join("; ", titles) : "A figure.";
    }
}
