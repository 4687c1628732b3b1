using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

public sealed partial class Axes
{
    private const int MostLevels = 9;

    /// <summary>Lines of equal value of a function on a grid.</summary>
    /// <param name="field">The function.</param>
    /// <param name="levels">The values; null for round numbers.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Of all lines; null for the next of the palette.</param>
    /// <param name="map">The colours of the lines, by their value, in place of one.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="dash">How the lines are broken up.</param>
    public void Contour(
        Field field, Values? levels = null, string? label = null, Color? color = null, ColorMap? map = null, double width = 1.2, Dash dash = Dash.Solid)
    {
        CheckedSize(nameof(Contour), nameof(width), width);
        (double low, double high) = FiniteRange(nameof(Contour), field.Values);
        double[] at = levels is { } given ? Checked(nameof(Contour), nameof(levels), given) : Levels(low, high)[1..^1];
        Color? one = map is null ? Next(color).Color : null;
        Stroke[] strokes = [.. at.Select((z, i) => Strokes.Of(one ?? map!.At(at.Length == 1 ? 0.5 : 0.9 * i / (at.Length - 1)), width, dash))];
        _marks.Add(new ContourMark(field, at, strokes) { Label = label });
    }

    /// <summary>Lines of equal value of numbers over ranges, the outermost numbers on their ends.</summary>
    /// <param name="values">[rows, columns], at least 2 of each, the row with the lowest y first.</param>
    /// <param name="xRange">From the first to the last column.</param>
    /// <param name="yRange">From the first to the last row.</param>
    /// <param name="levels">The values; null for round numbers.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    public void Contour(Table values, (double Low, double High) xRange, (double Low, double High) yRange, Values? levels = null, string? label = null, Color? color = null) =>
        Contour(CheckedField(nameof(Contour), values, xRange, yRange), levels, label, color);

    /// <summary>The areas between lines of equal value of a function on a grid.</summary>
    /// <param name="field">The function.</param>
    /// <param name="levels">The values at which the colour changes; null for round numbers.</param>
    /// <param name="map">Null for <see cref="ColorMap.Sequential"/>.</param>
    /// <param name="colorBar">Whether a bar beside the panel says what the colours mean.</param>
    /// <param name="colorLabel">What stands at the bar.</param>
    public void FilledContour(Field field, Values? levels = null, ColorMap? map = null, bool colorBar = false, string colorLabel = "")
    {
        (double low, double high) = FiniteRange(nameof(FilledContour), field.Values);
        double[] edges = Levels(low, high);
        if (levels is { } given)
        {
            double[] at = [.. Checked(nameof(FilledContour), nameof(levels), given).Order()];
            edges = [.. new[] { Math.Min(low, at[0]) }.Concat(at).Append(Math.Max(high, at[^1])).Distinct()];
            if (edges.Length == 1) edges = [edges[0] - 0.5, edges[0] + 0.5];
        }

        // The lowest area holds all that is below the first level, so that no cell stays white.
        _marks.Add(new FilledContourMark(field, new ColorScale(map ?? ColorMap.Sequential, edges[0], edges[^1], colorLabel, edges), colorBar));
    }

    /// <summary>The areas between lines of equal value of numbers over ranges, the outermost numbers on their ends.</summary>
    /// <param name="values">[rows, columns], at least 2 of each, the row with the lowest y first.</param>
    /// <param name="xRange">From the first to the last column.</param>
    /// <param name="yRange">From the first to the last row.</param>
    /// <param name="levels">The values at which the colour changes; null for round numbers.</param>
    /// <param name="map">Null for <see cref="ColorMap.Sequential"/>.</param>
    /// <param name="colorBar">Whether a bar beside the panel says what the colours mean.</param>
    /// <param name="colorLabel">What stands at the bar.</param>
    public void FilledContour(
        Table values, (double Low, double High) xRange, (double Low, double High) yRange, Values? levels = null, ColorMap? map = null, bool colorBar = false, string colorLabel = "") =>
        FilledContour(CheckedField(nameof(FilledContour), values, xRange, yRange), levels, map, colorBar, colorLabel);

    /// <summary>A coloured cell for each number: the cells fill the ranges.</summary>
    /// <param name="values">[rows, columns], the row with the lowest y first: row 0 lies at the bottom. (<see cref="Matrix"/> has it at the top.)</param>
    /// <param name="xRange">From the left side of the first column to the right side of the last.</param>
    /// <param name="yRange">From the lower side of the first row to the upper side of the last.</param>
    /// <param name="map">Null for <see cref="ColorMap.Sequential"/>.</param>
    /// <param name="colorBar">Whether a bar beside the panel says what the colours mean.</param>
    /// <param name="range">The numbers of the first and the last colour; null for the smallest and the largest, with <see cref="ColorMap.Diverging"/> as far below 0 as above.</param>
    /// <param name="colorLabel">What stands at the bar.</param>
    public void HeatMap(
        Table values, (double Low, double High) xRange, (double Low, double High) yRange, ColorMap? map = null, bool colorBar = true, (double Low, double High)? range = null, string colorLabel = "")
    {
        CheckedTable(nameof(HeatMap), nameof(values), values);
        CheckedRange($"{nameof(HeatMap)}, {nameof(xRange)}", xRange);
        CheckedRange($"{nameof(HeatMap)}, {nameof(yRange)}", yRange);
        ColorScale scale = Scale(nameof(HeatMap), values, map ?? ColorMap.Sequential, range, colorLabel);
        _marks.Add(new CellsMark(At(nameof(HeatMap)), Cells(values, scale.At), xRange, yRange, (xRange, yRange), scale, colorBar));
    }

    /// <summary>A coloured cell around each point of a grid. Those of the outermost points are cut at the ends of its ranges, so that contours of the same field fit.</summary>
    /// <param name="field">The function.</param>
    /// <param name="map">Null for <see cref="ColorMap.Sequential"/>.</param>
    /// <param name="colorBar">Whether a bar beside the panel says what the colours mean.</param>
    /// <param name="range">The numbers of the first and the last colour; null for the smallest and the largest, with <see cref="ColorMap.Diverging"/> as far below 0 as above.</param>
    /// <param name="colorLabel">What stands at the bar.</param>
    public void HeatMap(Field field, ColorMap? map = null, bool colorBar = true, (double Low, double High)? range = null, string colorLabel = "")
    {
        ColorScale scale = Scale(nameof(HeatMap), field.Values, map ?? ColorMap.Sequential, range, colorLabel);
        AddCells(nameof(HeatMap), field, scale.At, scale, colorBar);
    }

    /// <summary>A pale colour for each class: which points of the plane belong to which.</summary>
    /// <param name="classes">Whole numbers from 0 on, as for <see cref="Palette.At"/>.</param>
    public void Regions(Field classes) => AddCells(nameof(Regions), classes, k => k >= 0 && k == Math.Floor(k) && k < int.MaxValue
        ? Pale(Palette.At((int)k))
        : throw new ArgumentException($"{At(nameof(Regions))}, {PlotErrors.NoClass(0, k)}", nameof(classes)), scale: null, hasBar: false);

    private static Color[,] Cells(Table values, Func<double, Color> color)
    {
        var cells = new Color[values.Rows, values.Columns];
        for (int row = 0; row < values.Rows; row++)
        {
            for (int column = 0; column < values.Columns; column++) cells[row, column] = color(values[row, column]);
        }

        return cells;
    }

    private static Color Pale(Color c) => new((byte)(255 - (255 - c.R) / 4), (byte)(255 - (255 - c.G) / 4), (byte)(255 - (255 - c.B) / 4));

    // Round numbers, one at or below all values and one at or above.
    private static double[] Levels(double low, double high)
    {
        if (low == high) (low, high) = (low - 0.5, high + 0.5);
        double[] inside = [.. LinearTicks.Choose(low, high, MostLevels).Major.Select(tick => tick.At)];
        double step = inside.Length > 1 ? inside[1] - inside[0] : high - low;
        return [.. inside[0] > low ? [inside[0] - step] : Array.Empty<double>(), .. inside, .. inside[^1] < high ? [inside[^1] + step] : Array.Empty<double>()];
    }

    private void AddCells(string method, Field field, Func<double, Color> color, ColorScale? scale, bool hasBar)
    {
        Grid grid = field.Grid;
        double halfX = (grid.X.High - grid.X.Low) / (grid.Columns - 1) / 2, halfY = (grid.Y.High - grid.Y.Low) / (grid.Rows - 1) / 2;
        _marks.Add(new CellsMark(
            At(method), Cells(field.Values, color), (grid.X.Low - halfX, grid.X.High + halfX), (grid.Y.Low - halfY, grid.Y.High + halfY), (grid.X, grid.Y), scale, hasBar));
    }

    private ColorScale Scale(string method, Table values, ColorMap map, (double Low, double High)? range, string label)
    {
        (double low, double high) = range is { } given ? CheckedRange($"{method}, {nameof(range)}", given) : FiniteRange(method, values);
        if (range is null && map == ColorMap.Diverging) (low, high) = (-Math.Max(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(low), Math.Abs(high)));
        if (low == high) (low, high) = (low - 0.5, high + 0.5);
        return new ColorScale(map, low, high, label);
    }

    private (double Low, double High) FiniteRange(string method, Table values)
    {
        double[] finite = [.. values.Numbers.Where(double.IsFinite)];
        return finite.Length > 0
            ? (finite.Min(), finite.Max())
            : throw new ArgumentException(PlotErrors.NothingFinite(At(method), nameof(values), values.Numbers.Length), nameof(values));
    }

    private Field CheckedField(string method, Table values, (double Low, double High) xRange, (double Low, double High) yRange)
    {
        CheckedTable(method, nameof(values), values, rows: 2);
        return Field.Of(values, CheckedRange($"{method}, {nameof(xRange)}", xRange), CheckedRange($"{method}, {nameof(yRange)}", yRange));
    }
}
