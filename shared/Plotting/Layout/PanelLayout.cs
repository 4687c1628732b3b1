using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting.Layout;

/// <summary>How a panel is laid out: the size of its inside, the ranges of its axes, and the room for what stands around it.</summary>
internal sealed class PanelLayout
{
    private const double AspectLimit = 4;

    private readonly Legend _legend;
    private readonly ColorBar? _colorBar;

    // From the upper left corner of the inside; null for a legend at its right.
    private readonly Point? _legendCorner;

    public PanelLayout(Axes axes, Extent extent, Figure figure)
    {
        Axes = axes;
        X = Range(axes, axes.XRange, extent.X, axes.XScale, "x");
        Y = Range(axes, axes.YRange, extent.Y, axes.YScale, "y");
        (Width, Height) = axes.EqualAspect ? EqualAspect(figure.PanelWidth, figure.PanelHeight) : (figure.PanelWidth, figure.PanelHeight);
        (XTicks, TurnsXLabels) = AxisTicks.Across(new PixelAxis(axes.XScale, X.Low, X.High, 0, Width), axes.XTicks ?? axes.XNames);
        YTicks = AxisTicks.Upwards(new PixelAxis(axes.YScale, Y.Low, Y.High, Height, 0), axes.YTicks ?? axes.YNames);
        Title = TextLines.Of(axes.Title, Style.TitleText, bold: true, Width + 20);
        _legend = new Legend(figure.SharedLegend || axes.Legend == LegendPlace.None ? [] : axes.Marks);
        _colorBar = axes.Marks.Select(mark => mark.ColorScale).FirstOrDefault(scale => scale is not null) is { } scale ? new ColorBar(scale, Height) : null;
        _legendCorner = CornerOfLegend();
        Margins = Around();
    }

    public Axes Axes { get; }

    public (double Low, double High) X { get; private set; }

    public (double Low, double High) Y { get; private set; }

    public double Width { get; }

    public double Height { get; }

    public TickSet XTicks { get; }

    public bool TurnsXLabels { get; }

    public TickSet YTicks { get; }

    public IReadOnlyList<string> Title { get; }

    public Margins Margins { get; }

    /// <summary>The shapes of the panel.</summary>
    /// <param name="inside">Where its inside lies.</param>
    public IEnumerable<Shape> Draw(Box inside)
    {
        Canvas canvas = Drawn(inside, Axes.Marks);
        var frame = new PanelFrame(this, canvas);
        List<Shape> shapes = [.. frame.Below(), .. canvas.Shapes, .. frame.Above(), .. _colorBar?.Draw(inside) ?? []];
        if (_legend.IsEmpty) return shapes;
        Point corner = _legendCorner is { } within
            ? new(inside.X + within.X, inside.Y + within.Y)
            : new(inside.Right + (_colorBar?.Width ?? 0) + Style.TextGap, inside.Y - 4);
        return [.. shapes, .. _legend.Column(corner, framed: _legendCorner is not null)];
    }

    private static (double Low, double High) Range(Axes axes, (double Low, double High)? given, Interval shown, AxisScale scale, string name)
    {
        if (given is { } range)
        {
            return scale == AxisScale.Linear || range.Low > 0
                ? range
                : throw new InvalidOperationException(PlotErrors.LogRange($"{axes.Place}, {name.ToUpperInvariant()}Range", range.Low));
        }

        return !shown.IsEmpty ? shown.Range()
            : scale == AxisScale.Log ? throw new InvalidOperationException(PlotErrors.NothingPositive(axes.Place, name))
            : (0, 1);
    }

    // The largest size with equal units. What would be a narrow strip shows more of the short axis instead.
    private (double Width, double Height) EqualAspect(double width, double height)
    {
        double ratio = (Y.High - Y.Low) / (X.High - X.Low);
        if (ratio > AspectLimit) X = Widened(X, (Y.High - Y.Low) / AspectLimit);
        if (ratio < 1 / AspectLimit) Y = Widened(Y, (X.High - X.Low) / AspectLimit);
        ratio = (Y.High - Y.Low) / (X.High - X.Low);
        return ratio * width <= height ? (width, ratio * width) : (height / ratio, height);
    }

    private static (double Low, double High) Widened((double Low, double High) range, double length)
    {
        double middle = (range.Low + range.High) / 2;
        return (middle - length / 2, middle + length / 2);
    }

    private Canvas Drawn(Box inside, IEnumerable<Mark> marks)
    {
        var canvas = new Canvas(inside, new PixelAxis(Axes.XScale, X.Low, X.High, inside.X, inside.Right), new PixelAxis(Axes.YScale, Y.Low, Y.High, inside.Bottom, inside.Y));
        foreach (Mark mark in marks.OrderBy(mark => mark.Layer)) mark.Draw(canvas);
        return canvas;
    }

    private Point? CornerOfLegend()
    {
        if (_legend.IsEmpty || Axes.Legend == LegendPlace.Outside) return null;

        // Heat maps are everywhere; the legend need not avoid them.
        var box = new Box(0, 0, Width, Height);
        IEnumerable<Mark> avoided = Axes.Legend == LegendPlace.Best ? Axes.Marks.Where(mark => mark.Layer != Layer.Field) : [];
        return LegendPlacement.Corner(Axes.Legend, box, _legend.Width, _legend.Height, Drawn(box, avoided).Shapes);
    }

    private Margins Around()
    {
        double text = Style.TickText, label = TextLines.LineHeight(Style.LabelText);
        double yLabels = YTicks.Major.Count == 0 ? 0 : YTicks.Major.Max(tick => FontMetrics.Width(tick.Label, Style.TickText)) + Style.TextGap + Style.TickLength;
        double xLabels = XTicks.Major.Count == 0 ? 0 : (TurnsXLabels ? XTicks.Major.Max(tick => FontMetrics.Width(tick.Label, Style.TickText)) : text) + Style.TextGap + Style.TickLength;
        (double before, double beyond) = Overhang();
        double legend = !_legend.IsEmpty && _legendCorner is null ? _legend.Width + Style.TextGap : 0;
        return new Margins(
            Left: Math.Max(before, yLabels + (Axes.YLabel.Length > 0 ? label + Style.TextGap : 0)),
            Right: Math.Max(beyond, (_colorBar?.Width ?? 0) + legend),
            Top: TextLines.Height(Title.Count, Style.TitleText) + (Title.Count > 0 ? Style.TextGap : 0) + (YTicks.Factor.Length > 0 ? text : text / 2),
            Bottom: xLabels + (Axes.XLabel.Length > 0 || XTicks.Factor.Length > 0 ? label + Style.TextGap : 0));
    }

    // How far the labels across reach beyond the ends of their axis.
    private (double Before, double Beyond) Overhang()
    {
        var axis = new PixelAxis(Axes.XScale, X.Low, X.High, 0, Width);
        (double At, double Half)[] labels = [.. XTicks.Major.Select(tick => (axis.At(tick.At), FontMetrics.Width(tick.Label, Style.TickText) / 2))];
        return labels.Length == 0 || TurnsXLabels ? (0, 0) : (labels.Max(l => l.Half - l.At), labels.Max(l => l.At + l.Half - Width));
    }
}
