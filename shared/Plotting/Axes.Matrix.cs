using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

public sealed partial class Axes
{
    /// <summary>A matrix as it is written down: a square cell for each number, row 0 at the top.</summary>
    /// <param name="values">[rows, columns].</param>
    /// <param name="rowNames">At the left; null for the row numbers.</param>
    /// <param name="columnNames">Below; null for the column numbers.</param>
    /// <param name="map">Null for <see cref="ColorMap.Sequential"/>.</param>
    /// <param name="colorBar">Whether a bar beside the panel says what the colours mean.</param>
    /// <param name="range">The numbers of the first and the last colour; null for the smallest and the largest, with <see cref="ColorMap.Diverging"/> as far below 0 as above.</param>
    /// <param name="numbers">Whether each number stands in its cell, with two significant digits.</param>
    public void Matrix(
        Table values, IReadOnlyList<string>? rowNames = null, IReadOnlyList<string>? columnNames = null, ColorMap? map = null, bool colorBar = true, (double Low, double High)? range = null, bool numbers = false)
    {
        CheckedTable(nameof(Matrix), nameof(values), values);
        if (rowNames is not null) CheckCount(nameof(Matrix), nameof(rowNames), rowNames.Count, values.Rows);
        if (columnNames is not null) CheckCount(nameof(Matrix), nameof(columnNames), columnNames.Count, values.Columns);

        int rows = values.Rows, columns = values.Columns;
        double[] flipped = [.. Enumerable.Range(0, rows).Reverse().SelectMany(row => values.Row(row))];
        ColorScale scale = Scale(nameof(Matrix), values, map ?? ColorMap.Sequential, range, "");
        (double, double) x = (-0.5, columns - 0.5), y = (-0.5, rows - 0.5);
        _marks.Add(new CellsMark(At(nameof(Matrix)), Cells(Table.Of(flipped, rows, columns), scale.At), x, y, (x, y), scale, colorBar));

        EqualAspect = true;
        XNames = columnNames is null ? Numbered(columns, i => i) : Tick.Named(columnNames);
        YNames = rowNames is null ? Numbered(rows, i => rows - 1 - i) : [.. rowNames.Select((name, row) => new Tick(rows - 1 - row, name))];
        if (numbers) AddNumbers(values, scale);
    }

    // All of few, and about eight of many.
    private static IReadOnlyList<Tick> Numbered(int count, Func<int, int> place) =>
        [.. LinearTicks.Choose(0, Math.Max(1, count - 1), 8).Major.Where(tick => tick.At == Math.Floor(tick.At) && tick.At < count).Select(tick => new Tick(place((int)tick.At), tick.Label))];

    private void AddNumbers(Table values, ColorScale scale)
    {
        for (int row = 0; row < values.Rows; row++)
        {
            for (int column = 0; column < values.Columns; column++)
            {
                Color below = scale.At(values[row, column]);
                Color text = 0.3 * below.R + 0.59 * below.G + 0.11 * below.B > 140 ? Color.Black : Color.White;
                _marks.Add(new TextMark(column, values.Rows - 1 - row, NumberText.Short(values[row, column], 2), 10, text, Anchor.Middle, bold: false));
            }
        }
    }
}
