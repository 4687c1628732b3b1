using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting.Layout;

/// <summary>What is drawn of a panel beside its marks: lines behind them, and axes, ticks, labels and the title around.</summary>
internal sealed class PanelFrame(PanelLayout panel, Canvas canvas)
{
    private Box Inside => canvas.Box;

    private Axes Axes => panel.Axes;

    private bool HasField => Axes.Marks.Any(mark => mark.Layer == Layer.Field);

    /// <summary>What lies behind the marks.</summary>
    public IEnumerable<Shape> Below()
    {
        if (!(Axes.GridLines ?? !HasField)) yield break;
        bool hasNames = Axes.GridLines is null && Axes.XNames is not null;
        IEnumerable<IReadOnlyList<Point>> upwards = hasNames ? [] : XPlaces(panel.XTicks.Major.Select(t => t.At)).Select(x => (IReadOnlyList<Point>)[new(x, Inside.Bottom), new(x, Inside.Y)]);
        IEnumerable<IReadOnlyList<Point>> across = YPlaces(panel.YTicks.Major.Select(t => t.At)).Select(y => (IReadOnlyList<Point>)[new(Inside.X, y), new(Inside.Right, y)]);
        IReadOnlyList<Point>[] lines = [.. upwards, .. across];
        if (lines.Length > 0) yield return new PathShape(lines, Closed: false, Fill: null, Style.GridLine);
    }

    /// <summary>What lies over the marks and around them.</summary>
    public IEnumerable<Shape> Above() => [.. Frame(), .. Ticks(), .. XTexts(), .. YTexts(), .. Title()];

    private IEnumerable<Shape> Frame()
    {
        Point upperLeft = new(Inside.X, Inside.Y), lowerLeft = new(Inside.X, Inside.Bottom), lowerRight = new(Inside.Right, Inside.Bottom), upperRight = new(Inside.Right, Inside.Y);
        bool isWhole = HasField || Axes.EqualAspect;
        yield return new PathShape([isWhole ? [upperLeft, lowerLeft, lowerRight, upperRight] : [upperLeft, lowerLeft, lowerRight]], Closed: isWhole, Fill: null, Style.Frame);
    }

    private IEnumerable<Shape> Ticks()
    {
        bool hasNames = Axes.XTicks is null && Axes.XNames is not null && !HasField;
        foreach ((bool isMajor, double length, Stroke stroke) in new[] { (true, Style.TickLength, Style.Frame), (false, Style.MinorTickLength, Style.MinorTick) })
        {
            IReadOnlyList<Point>[] ticks =
            [
                .. XPlaces(hasNames ? [] : isMajor ? panel.XTicks.Major.Select(t => t.At) : panel.XTicks.Minor).Select(x => new Point[] { new(x, Inside.Bottom), new(x, Inside.Bottom + length) }),
                .. YPlaces(isMajor ? panel.YTicks.Major.Select(t => t.At) : panel.YTicks.Minor).Select(y => new Point[] { new(Inside.X, y), new(Inside.X - length, y) }),
            ];
            if (ticks.Length > 0) yield return new PathShape(ticks, Closed: false, Fill: null, stroke);
        }
    }

    private IEnumerable<Shape> XTexts()
    {
        double top = Inside.Bottom + Style.TickLength + Style.TextGap, capital = FontMetrics.CapHeight(Style.TickText);
        foreach (Tick tick in panel.XTicks.Major)
        {
            double x = canvas.X.At(tick.At);
            yield return panel.TurnsXLabels
                ? new TextShape(new(x + capital / 2, top), tick.Label, Style.TickText, Style.TextColor, Anchor.End, Turned: true)
                : new TextShape(new(x, top + capital), tick.Label, Style.TickText, Style.TextColor, Anchor.Middle);
        }

        double baseline = Inside.Bottom + panel.Margins.Bottom - FontMetrics.Descent(Style.LabelText);
        if (panel.XTicks.Factor.Length > 0) yield return new TextShape(new(Inside.Right, baseline), panel.XTicks.Factor, Style.TickText, Style.TextColor, Anchor.End);
        if (Axes.XLabel.Length > 0) yield return new TextShape(new(Inside.X + Inside.Width / 2, baseline), Axes.XLabel, Style.LabelText, Style.TextColor, Anchor.Middle);
    }

    private IEnumerable<Shape> YTexts()
    {
        double right = Inside.X - Style.TickLength - Style.TextGap;
        foreach (Tick tick in panel.YTicks.Major)
            yield return new TextShape(new(right, canvas.Y.At(tick.At) + FontMetrics.CapHeight(Style.TickText) / 2), tick.Label, Style.TickText, Style.TextColor, Anchor.End);

        if (panel.YTicks.Factor.Length > 0) yield return new TextShape(new(Inside.X - Style.TickLength, Inside.Y - 6), panel.YTicks.Factor, Style.TickText, Style.TextColor);
        if (Axes.YLabel.Length > 0)
        {
            Point at = new(Inside.X - panel.Margins.Left + FontMetrics.Ascent(Style.LabelText), Inside.Y + Inside.Height / 2);
            yield return new TextShape(at, Axes.YLabel, Style.LabelText, Style.TextColor, Anchor.Middle, Turned: true);
        }
    }

    private IEnumerable<Shape> Title()
    {
        double height = TextLines.LineHeight(Style.TitleText), top = Inside.Y - panel.Margins.Top;
        for (int i = 0; i < panel.Title.Count; i++)
            yield return new TextShape(new(Inside.X + Inside.Width / 2, top + (i + 1) * height - 3), panel.Title[i], Style.TitleText, Style.TextColor, Anchor.Middle, Bold: true);
    }

    private IEnumerable<double> XPlaces(IEnumerable<double> ticks) => ticks.Where(canvas.X.Has).Select(canvas.X.At);

    private IEnumerable<double> YPlaces(IEnumerable<double> ticks) => ticks.Where(canvas.Y.Has).Select(canvas.Y.At);
}
