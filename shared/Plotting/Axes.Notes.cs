using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

public sealed partial class Axes
{
    /// <summary>A line across the whole panel: a bound, a known value.</summary>
    /// <param name="y">Where, finite.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for grey.</param>
    /// <param name="dash">How the line is broken up.</param>
    /// <param name="width">In pixels.</param>
    public void HorizontalLine(double y, string? label = null, Color? color = null, Dash dash = Dash.Dashed, double width = 1.2) =>
        _marks.Add(new RuleMark(CheckedNumber(nameof(HorizontalLine), nameof(y), y), isHorizontal: true, Strokes.Of(color ?? Palette.Grey, CheckedSize(nameof(HorizontalLine), nameof(width), width), dash)) { Label = label });

    /// <summary>A line up the whole panel: a moment, a threshold.</summary>
    /// <param name="x">Where, finite.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for grey.</param>
    /// <param name="dash">How the line is broken up.</param>
    /// <param name="width">In pixels.</param>
    public void VerticalLine(double x, string? label = null, Color? color = null, Dash dash = Dash.Dashed, double width = 1.2) =>
        _marks.Add(new RuleMark(CheckedNumber(nameof(VerticalLine), nameof(x), x), isHorizontal: false, Strokes.Of(color ?? Palette.Grey, CheckedSize(nameof(VerticalLine), nameof(width), width), dash)) { Label = label });

    /// <summary>Words, half their height above and below a place.</summary>
    /// <param name="x">Across, finite.</param>
    /// <param name="y">Upwards, finite.</param>
    /// <param name="text">One line.</param>
    /// <param name="color">Null for nearly black.</param>
    /// <param name="size">Of the letters, in pixels.</param>
    /// <param name="anchor">Which part of the words is at x.</param>
    /// <param name="bold">Whether the letters are heavy.</param>
    public void Text(double x, double y, string text, Color? color = null, double size = 11, Anchor anchor = Anchor.Start, bool bold = false) =>
        _marks.Add(new TextMark(
            CheckedNumber(nameof(Text), nameof(x), x), CheckedNumber(nameof(Text), nameof(y), y), text, CheckedSize(nameof(Text), nameof(size), size), color ?? Color.Grey(40), anchor, bold));

    /// <summary>An arrow.</summary>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">Where it begins.</param>
    /// <param name="toX">Where it points.</param>
    /// <param name="toY">Where it points.</param>
    /// <param name="color">Null for nearly black.</param>
    /// <param name="width">In pixels.</param>
    public void Arrow(double x, double y, double toX, double toY, Color? color = null, double width = 1.2)
    {
        foreach ((string name, double number) in (ReadOnlySpan<(string, double)>)[("x", x), ("y", y), ("toX", toX), ("toY", toY)]) CheckedNumber(nameof(Arrow), name, number);
        _marks.Add(new ArrowMark((x, y), (toX, toY), new Stroke(color ?? Color.Grey(40), CheckedSize(nameof(Arrow), nameof(width), width))));
    }

    /// <summary>A field of arrows. The longest is about as long as the points are apart; each is centred on its point.</summary>
    /// <param name="x">Where, across.</param>
    /// <param name="y">Where, upwards; as many.</param>
    /// <param name="u">How far each points across; as many.</param>
    /// <param name="v">How far each points upwards; as many.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="longest">The length of the longest arrow, as a multiple of how far the points are apart.</param>
    /// <param name="equalLengths">Whether all are equally long: only directions are shown.</param>
    public void Quiver(Values x, Values y, Values u, Values v, string? label = null, Color? color = null, double longest = 0.95, bool equalLengths = false)
    {
        (double[] xs, double[] ys) = CheckedPairs(nameof(Quiver), x, y);
        double[] us = CheckedLike(nameof(Quiver), nameof(u), u, nameof(x), xs.Length), vs = CheckedLike(nameof(Quiver), nameof(v), v, nameof(x), xs.Length);
        CheckedPairs(nameof(Quiver), u, v, nameof(u), nameof(v));
        CheckedSize(nameof(Quiver), nameof(longest), longest);
        _marks.Add(new QuiverMark(xs, ys, us, vs, Next(color).Color, longest, equalLengths) { Label = label });
    }

    /// <summary>A field of arrows at points of the plane.</summary>
    /// <param name="points">[N, 2].</param>
    /// <param name="arrows">[N, 2]: how far each points across and upwards.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="longest">The length of the longest arrow, as a multiple of how far the points are apart.</param>
    /// <param name="equalLengths">Whether all are equally long: only directions are shown.</param>
    public void Quiver(Table points, Table arrows, string? label = null, Color? color = null, double longest = 0.95, bool equalLengths = false)
    {
        CheckedTable(nameof(Quiver), nameof(points), points, rows: 1, columns: 2);
        CheckedTable(nameof(Quiver), nameof(arrows), arrows, rows: 1, columns: 2);
        Quiver(points.Column(0), points.Column(1), arrows.Column(0), arrows.Column(1), label, color, longest, equalLengths);
    }

    private double CheckedNumber(string method, string name, double x) =>
        double.IsFinite(x) ? x : throw new ArgumentException(PlotErrors.OutOf(At(method), name, x, "finite", "Check how it is computed."), name);
}
