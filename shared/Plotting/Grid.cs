using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting;

/// <summary>Points of the plane in rows and columns, equally far apart, the outermost on the ends of the ranges.</summary>
public sealed record Grid
{
    /// <summary>A grid.</summary>
    /// <param name="x">From the first to the last column.</param>
    /// <param name="y">From the first to the last row.</param>
    /// <param name="columns">At least 2.</param>
    /// <param name="rows">At least 2.</param>
    public Grid((double Low, double High) x, (double Low, double High) y, int columns = 81, int rows = 81)
    {
        if (!(x.Low < x.High && double.IsFinite(x.High - x.Low))) throw new ArgumentException(PlotErrors.NoRange("Grid, x", x.Low, x.High), nameof(x));
        if (!(y.Low < y.High && double.IsFinite(y.High - y.Low))) throw new ArgumentException(PlotErrors.NoRange("Grid, y", y.Low, y.High), nameof(y));
        Guard.Between(columns, 2, int.MaxValue);
        Guard.Between(rows, 2, int.MaxValue);
        (X, Y, Columns, Rows) = (x, y, columns, rows);
    }

    /// <summary>The range of the columns.</summary>
    public (double Low, double High) X { get; }

    /// <summary>The range of the rows.</summary>
    public (double Low, double High) Y { get; }

    /// <summary>How many points are beside each other.</summary>
    public int Columns { get; }

    /// <summary>How many points are above each other.</summary>
    public int Rows { get; }

    /// <summary>The points: [rows × columns, 2], float64, row after row, the row with the lowest y first.</summary>
    public Tensor Points()
    {
        double[] points = new double[2 * Rows * Columns];
        for (int i = 0; i < Rows * Columns; i++) (points[2 * i], points[2 * i + 1]) = (XAt(i % Columns), YAt(i / Columns));
        return points.ToTensor(Rows * Columns, 2);
    }

    /// <summary>A function of x and y at all points.</summary>
    public Field Evaluate(Func<double, double, double> function)
    {
        double[] values = [.. Enumerable.Range(0, Rows * Columns).Select(i => function(XAt(i % Columns), YAt(i / Columns)))];
        return new Field(this, Table.Of(values, Rows, Columns));
    }

    /// <summary>A function of all points at once.</summary>
    /// <param name="function">From [N, 2], float64, to N numbers.</param>
    public Field Evaluate(Func<Tensor, Tensor> function)
    {
        Tensor values = function(Points());
        return values.numel() == Rows * Columns
            ? new Field(this, Table.Of(values.ToDoubles(), Rows, Columns))
            : throw new ArgumentException(PlotErrors.Shape("Grid.Evaluate", "the result", values.shape, $"[{Rows * Columns}], a number for each point"), nameof(function));
    }

    internal double XAt(int column) => column == Columns - 1 ? X.High : X.Low + column * (X.High - X.Low) / (Columns - 1);

    internal double YAt(int row) => row == Rows - 1 ? Y.High : Y.Low + row * (Y.High - Y.Low) / (Rows - 1);
}
