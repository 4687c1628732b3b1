using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting.Layout;

/// <summary>The bar beside a panel that says which colour stands for which number.</summary>
internal sealed class ColorBar(ColorScale scale, double height)
{
    private const double Distance = 12, BarWidth = 13;

    private const int Steps = 128;

    private readonly TickSet _ticks = AxisTicks.Upwards(new PixelAxis(AxisScale.Linear, scale.Low, scale.High, height, 0), given: null);

    private double LabelRoom => _ticks.Major.Count == 0 ? 0 : _ticks.Major.Max(tick => FontMetrics.Width(tick.Label, Style.TickText));

    /// <summary>The room it takes to the right of the panel.</summary>
    public double Width => Distance + BarWidth + Style.TickLength + Style.TextGap + LabelRoom
        + (scale.Label.Length > 0 ? Style.TextGap + TextLines.LineHeight(Style.LabelText) : 0);

    /// <summary>The shapes beside the inside of a panel.</summary>
    public IEnumerable<Shape> Draw(Box panel)
    {
        var bar = new Box(panel.Right + Distance, panel.Y, BarWidth, panel.Height);
        var axis = new PixelAxis(AxisScale.Linear, scale.Low, scale.High, bar.Bottom, bar.Y);
        if (scale.Edges is not { } edges)
        {
            var cells = new Color[Steps, 1];
            for (int i = 0; i < Steps; i++) cells[i, 0] = scale.Map.At(1 - (i + 0.5) / Steps);
            yield return new ImageShape(bar, cells);
        }
        else
        {
            for (int i = 0; i + 1 < edges.Count; i++)
            {
                double y0 = axis.At(edges[i]), y1 = axis.At(edges[i + 1]);
                yield return new ImageShape(new Box(bar.X, y1, bar.Width, y0 - y1), new[,] { { scale.At((edges[i] + edges[i + 1]) / 2) } });
            }
        }

        yield return new PathShape([[new(bar.X, bar.Y), new(bar.Right, bar.Y), new(bar.Right, bar.Bottom), new(bar.X, bar.Bottom)]], Closed: true, Fill: null, Style.Frame);
        double text = bar.Right + Style.TickLength + Style.TextGap;
        foreach (Tick tick in _ticks.Major)
        {
            double y = axis.At(tick.At);
            yield return new PathShape([[new(bar.Right, y), new(bar.Right + Style.TickLength, y)]], Closed: false, Fill: null, Style.Frame);
            yield return new TextShape(new(text, y + FontMetrics.CapHeight(Style.TickText) / 2), tick.Label, Style.TickText, Style.TextColor);
        }

        if (_ticks.Factor.Length > 0) yield return new TextShape(new(bar.X, bar.Y - 5), _ticks.Factor, Style.TickText, Style.TextColor);
        if (scale.Label.Length > 0)
            yield return new TextShape(new(text + LabelRoom + Style.TextGap + FontMetrics.Ascent(Style.LabelText), bar.Y + bar.Height / 2), scale.Label, Style.LabelText, Style.TextColor, Anchor.Middle, Turned: true);
    }
}
