using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>The areas between lines of equal value, each in a colour.</summary>
/// <param name="field">The function.</param>
/// <param name="scale">Its edges are the levels, with one below all values and one above.</param>
/// <param name="hasBar">Whether a colour bar stands beside.</param>
internal sealed class FilledContourMark(Field field, ColorScale scale, bool hasBar) : Mark
{
    public override Layer Layer => Layer.Field;

    public override ColorScale? ColorScale => hasBar ? scale : null;

    public override void Measure(Extent extent) => new ContourMark(field, [], []).Measure(extent);

    public override void Draw(Canvas canvas)
    {
        MarchingSquares squares = Framed(field);
        IReadOnlyList<double> edges = scale.Edges!;
        for (int i = 0; i + 1 < edges.Count; i++)
        {
            // All that is above the level; the areas of higher levels come over it. Holes are holes by the even-odd rule.
            List<IReadOnlyList<Point>> areas = [.. squares.Trace(edges[i])
                .Select(curve => Clipping.Polygon([.. curve.Select(p => canvas.At(p.X, p.Y)).Where(p => double.IsFinite(p.X + p.Y))], canvas.Box))
                .Where(area => area.Count > 2)];
            if (areas.Count > 0) canvas.Shapes.Add(new PathShape(areas, Closed: true, scale.At((edges[i] + edges[i + 1]) / 2), Stroke: null, canvas.Box));
        }
    }

    // With a frame of low values of no width around it, each curve is closed.
    private static MarchingSquares Framed(Field field)
    {
        Grid grid = field.Grid;
        var z = new double[grid.Rows + 2, grid.Columns + 2];
        for (int row = -1; row <= grid.Rows; row++)
        {
            for (int column = -1; column <= grid.Columns; column++)
            {
                bool isInside = row >= 0 && row < grid.Rows && column >= 0 && column < grid.Columns;
                z[row + 1, column + 1] = isInside && !double.IsNaN(field.Values[row, column]) ? field.Values[row, column] : double.MinValue / 8;
            }
        }

        return new(
            [grid.X.Low, .. Enumerable.Range(0, grid.Columns).Select(grid.XAt), grid.X.High],
            [grid.Y.Low, .. Enumerable.Range(0, grid.Rows).Select(grid.YAt), grid.Y.High],
            z);
    }
}
