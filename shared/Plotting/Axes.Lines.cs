using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

public sealed partial class Axes
{
    private const double LineWidth = 1.6, MarkerSize = 5.5;

    /// <summary>A line through points.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Upwards, as many.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="dash">Null for one that goes with the colour; solid if a colour is given.</param>
    /// <param name="marker">What stands at the points.</param>
    public void Line(Values x, Values y, string? label = null, Color? color = null, double width = LineWidth, Dash? dash = null, Marker marker = Marker.None)
    {
        (double[] xs, double[] ys) = CheckedPairs(nameof(Line), x, y);
        AddLine(nameof(Line), xs, ys, label, color, width, dash, marker);
    }

    /// <summary>A line that stays at each number until the next x, and then jumps.</summary>
    /// <param name="x">Where a number begins to hold.</param>
    /// <param name="y">The numbers, as many.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="dash">Null for one that goes with the colour; solid if a colour is given.</param>
    public void Step(Values x, Values y, string? label = null, Color? color = null, double width = LineWidth, Dash? dash = null)
    {
        (double[] xs, double[] ys) = CheckedPairs(nameof(Step), x, y);
        double[] cornersX = [.. xs.SelectMany((at, i) => i == 0 ? [at] : new[] { at, at })];
        double[] cornersY = [.. ys.SelectMany((at, i) => i == ys.Length - 1 ? [at] : new[] { at, at })];
        AddLine(nameof(Step), cornersX, cornersY, label, color, width, dash, Marker.None);
    }

    /// <summary>The area between two lines.</summary>
    /// <param name="x">Across.</param>
    /// <param name="low">One line, as many.</param>
    /// <param name="high">The other, as many.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for that of the line drawn last, or else the first of the palette.</param>
    /// <param name="opacity">From 0 to 1.</param>
    public void Band(Values x, Values low, Values high, string? label = null, Color? color = null, double opacity = 0.22)
    {
        (double[] xs, double[] lows) = CheckedPairs(nameof(Band), x, low, "x", nameof(low));
        double[] highs = CheckedPairs(nameof(Band), x, high, "x", nameof(high)).Y;
        Color fill = (color ?? Palette.At(Math.Max(0, _series - 1))).WithOpacity(opacity);
        _marks.Add(new BandMark(xs, lows, highs, fill) { Label = label });
    }

    /// <summary>Points with the reach of their errors.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Upwards, as many.</param>
    /// <param name="errors">How far the line through a point reaches, up and down: a standard error, say which.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="marker">What stands at the points; null for one that goes with the colour.</param>
    public void ErrorBars(Values x, Values y, Values errors, string? label = null, Color? color = null, Marker? marker = null)
    {
        (double[] xs, double[] ys) = CheckedPairs(nameof(ErrorBars), x, y);
        double[] reach = CheckedErrors(nameof(ErrorBars), errors, "x", xs.Length);
        (Color c, int series) = Next(color);
        _marks.Add(new ErrorBarsMark(xs, ys, reach, new Stroke(c, 1.3), new MarkerStyle(marker ?? Strokes.MarkerAt(series), MarkerSize, c)) { Label = label });
    }

    /// <summary>Upright lines from 0 to each number: autocorrelations, weights.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Upwards, as many.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="marker">What stands at their ends.</param>
    public void Stems(Values x, Values y, string? label = null, Color? color = null, Marker marker = Marker.Circle)
    {
        (double[] xs, double[] ys) = CheckedPairs(nameof(Stems), x, y);
        Color c = Next(color).Color;
        _marks.Add(new StemsMark(xs, ys, new Stroke(c, 1.3), new MarkerStyle(marker, 3.6, c)) { Label = label });
    }

    private void AddLine(string method, double[] x, double[] y, string? label, Color? color, double width, Dash? dash, Marker marker)
    {
        CheckedSize(method, nameof(width), width);
        (Color c, int series) = Next(color);
        MarkerStyle? style = marker == Marker.None ? null : new MarkerStyle(marker, MarkerSize, c);
        _marks.Add(new LineMark(x, y, Strokes.Of(c, width, dash ?? Strokes.DashAt(series)), style) { Label = label });
    }

    private double[] CheckedErrors(string method, Values errors, string first, int count)
    {
        double[] reach = CheckedLike(method, nameof(errors), errors, first, count);
        int negative = Array.FindIndex(reach, e => e < 0);
        return negative < 0 ? reach : throw new ArgumentException(
            PlotErrors.OutOf(At(method), $"errors[{negative}]", reach[negative], "at least 0", "It is a length: take the absolute value."), nameof(errors));
    }
}
