using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Coloured cells that fill a rectangle of the plane.</summary>
/// <param name="place">For messages.</param>
/// <param name="cells">[rows, columns], the first row the lowest.</param>
/// <param name="x">The outer sides of the first and the last column.</param>
/// <param name="y">The outer sides of the first and the last row.</param>
/// <param name="shown">What of it the panel shows if nothing else is drawn: less than all where border cells reach beyond the range.</param>
/// <param name="scale">What the colours mean; null if they are no numbers.</param>
/// <param name="hasBar">Whether a colour bar says so.</param>
internal sealed class CellsMark(
    string place, Color[,] cells, (double Low, double High) x, (double Low, double High) y, ((double Low, double High) X, (double Low, double High) Y) shown, ColorScale? scale, bool hasBar) : Mark
{
    public override Layer Layer => Layer.Field;

    public override ColorScale? ColorScale => hasBar ? scale : null;

    public override void Measure(Extent extent)
    {
        extent.X.AddFlush(shown.X.Low);
        extent.X.AddFlush(shown.X.High);
        extent.Y.AddFlush(shown.Y.Low);
        extent.Y.AddFlush(shown.Y.High);
    }

    public override void Draw(Canvas canvas)
    {
        if (canvas.X.Scale == AxisScale.Log || canvas.Y.Scale == AxisScale.Log)
            throw new InvalidOperationException($"{place}: equal cells cannot be drawn on a logarithmic axis. Draw over the logarithm, with AxisScale.Linear, or use Contour.");

        int rows = cells.GetLength(0), columns = cells.GetLength(1);
        var upsideDown = new Color[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++) upsideDown[row, column] = cells[rows - 1 - row, column];
        }

        (Point lower, Point upper) = (canvas.At(x.Low, y.Low), canvas.At(x.High, y.High));
        canvas.Shapes.Add(new ImageShape(new Box(lower.X, upper.Y, upper.X - lower.X, lower.Y - upper.Y), upsideDown, canvas.Box));
    }
}
