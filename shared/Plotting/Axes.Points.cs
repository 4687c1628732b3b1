using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

public sealed partial class Axes
{
    private const double PointOpacity = 0.75;

    /// <summary>Points.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Upwards, as many.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="marker">Null for one that goes with the colour; a circle if a colour is given.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="opacity">From 0 to 1; many points become clouds with little of it.</param>
    public void Scatter(
        Values x, Values y, string? label = null, Color? color = null, Marker? marker = null, double size = MarkerSize, double opacity = PointOpacity)
    {
        (double[] xs, double[] ys) = CheckedPairs(nameof(Scatter), x, y);
        CheckedSize(nameof(Scatter), nameof(size), size);
        (Color c, int series) = Next(color);
        _marks.Add(new ScatterMark(xs, ys, new MarkerStyle(marker ?? Strokes.MarkerAt(series), size, c.WithOpacity(opacity)), colors: null) { Label = label });
    }

    /// <summary>Points of the plane.</summary>
    /// <param name="points">[N, 2].</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="marker">Null for one that goes with the colour; a circle if a colour is given.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="opacity">From 0 to 1; many points become clouds with little of it.</param>
    public void Scatter(Table points, string? label = null, Color? color = null, Marker? marker = null, double size = MarkerSize, double opacity = PointOpacity)
    {
        CheckedTable(nameof(Scatter), nameof(points), points, rows: 1, columns: 2);
        Scatter(points.Column(0), points.Column(1), label, color, marker, size, opacity);
    }

    /// <summary>Points of the plane, each in its own colour: by class (<see cref="Palette.ByClass"/>), by responsibility (<see cref="Palette.Mix"/>), by a number (<see cref="ColorMap.Colors"/>).</summary>
    /// <param name="points">[N, 2].</param>
    /// <param name="colors">N.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="marker">For all of them.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="opacity">From 0 to 1.</param>
    public void Scatter(
        Table points, IReadOnlyList<Color> colors, string? label = null, Marker marker = Marker.Circle, double size = MarkerSize, double opacity = PointOpacity)
    {
        CheckedTable(nameof(Scatter), nameof(points), points, rows: 1, columns: 2);
        CheckCount(nameof(Scatter), nameof(colors), colors.Count, points.Rows);
        (double[] xs, double[] ys) = CheckedPairs(nameof(Scatter), points.Column(0), points.Column(1), "points[:, 0]", "points[:, 1]");
        CheckedSize(nameof(Scatter), nameof(size), size);
        _marks.Add(new ScatterMark(xs, ys, new MarkerStyle(marker, size, Palette.Grey.WithOpacity(opacity)), colors) { Label = label });
    }

    /// <summary>The curve of the points at one Mahalanobis distance from a mean: a contour of the normal distribution.</summary>
    /// <param name="mean">2 numbers.</param>
    /// <param name="covariance">[2, 2], symmetric, positive definite.</param>
    /// <param name="stdDevs">The distance, above 0; within 2 of them lie 86 % of a normal distribution in the plane.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="dash">How the line is broken up.</param>
    /// <param name="fillOpacity">From 0 (an outline only) to 1.</param>
    public void Ellipse(
        Values mean, Table covariance, double stdDevs = 2, string? label = null, Color? color = null, double width = LineWidth, Dash dash = Dash.Solid, double fillOpacity = 0)
    {
        double[] m = Checked(nameof(Ellipse), nameof(mean), mean);
        if (m.Length != 2 || !m.All(double.IsFinite)) throw new ArgumentException(PlotErrors.Shape(At(nameof(Ellipse)), nameof(mean), [m.Length], "[2], both numbers finite"), nameof(mean));
        if (covariance.Rows != 2 || covariance.Columns != 2) throw new ArgumentException(PlotErrors.Shape(At(nameof(Ellipse)), nameof(covariance), covariance.Shape, "[2, 2]"), nameof(covariance));
        CheckedSize(nameof(Ellipse), nameof(width), width);
        if (!(stdDevs > 0 && double.IsFinite(stdDevs))) throw new ArgumentException(PlotErrors.OutOf(At(nameof(Ellipse)), nameof(stdDevs), stdDevs, "above 0", "1, 2 and 3 are common."), nameof(stdDevs));

        (double[] xs, double[] ys) = EllipseCurve.Points(m, covariance, stdDevs, At(nameof(Ellipse)));
        Color c = Next(color).Color;
        _marks.Add(new PolygonMark(xs, ys, fillOpacity > 0 ? c.WithOpacity(fillOpacity) : null, Strokes.Of(c, width, dash)) { Label = label });
    }

    /// <summary>A closed shape.</summary>
    /// <param name="x">The corners, at least 3 of them.</param>
    /// <param name="y">As many.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    /// <param name="fillOpacity">From 0 (an outline only) to 1.</param>
    /// <param name="width">Of the outline, in pixels.</param>
    public void Polygon(Values x, Values y, string? label = null, Color? color = null, double fillOpacity = 0.3, double width = 1.2)
    {
        (double[] xs, double[] ys) = CheckedPairs(nameof(Polygon), x, y);
        if (xs.Length < 3) throw new ArgumentException(PlotErrors.OutOf(At(nameof(Polygon)), "the number of corners", xs.Length, "at least 3", "Use Line for fewer."), nameof(x));
        CheckedSize(nameof(Polygon), nameof(width), width);
        Color c = Next(color).Color;
        _marks.Add(new PolygonMark(xs, ys, fillOpacity > 0 ? c.WithOpacity(fillOpacity) : null, new Stroke(c, width)) { Label = label });
    }
}
