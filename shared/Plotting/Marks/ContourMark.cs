using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Lines of equal value.</summary>
internal sealed class ContourMark(Field field, double[] levels, Stroke[] strokes) : Mark
{
    public override Layer Layer => Layer.Line;

    public override Swatch Swatch => new(Line: strokes[strokes.Length / 2]);

    public override void Measure(Extent extent)
    {
        Grid grid = field.Grid;
        extent.X.AddFlush(grid.X.Low);
        extent.X.AddFlush(grid.X.High);
        extent.Y.AddFlush(grid.Y.Low);
        extent.Y.AddFlush(grid.Y.High);
    }

    public override void Draw(Canvas canvas)
    {
        MarchingSquares squares = Squares(field);
        for (int i = 0; i < levels.Length; i++)
            canvas.Lines(squares.Trace(levels[i]).Select(curve => (IReadOnlyList<Point>)[.. curve.Select(p => canvas.At(p.X, p.Y))]), strokes[i]);
    }

    private static MarchingSquares Squares(Field field)
    {
        Grid grid = field.Grid;
        var z = new double[grid.Rows, grid.Columns];
        for (int row = 0; row < grid.Rows; row++)
        {
            for (int column = 0; column < grid.Columns; column++) z[row, column] = field.Values[row, column];
        }

        return new([.. Enumerable.Range(0, grid.Columns).Select(grid.XAt)], [.. Enumerable.Range(0, grid.Rows).Select(grid.YAt)], z);
    }
}
