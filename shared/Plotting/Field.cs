namespace GenerativeModels.Plotting;

/// <summary>A number at each point of a grid: a density, an energy.</summary>
public sealed record Field
{
    /// <summary>The numbers at the points of a grid.</summary>
    /// <param name="grid">Where.</param>
    /// <param name="values">[rows, columns], the row with the lowest y first.</param>
    public Field(Grid grid, Table values)
    {
        if (values.Rows != grid.Rows || values.Columns != grid.Columns)
            throw new ArgumentException(PlotErrors.Shape("Field", "values", values.Shape, $"[{grid.Rows}, {grid.Columns}], as the grid"), nameof(values));
        (Grid, Values) = (grid, values);
    }

    /// <summary>Where the numbers are.</summary>
    public Grid Grid { get; }

    /// <summary>[rows, columns], the row with the lowest y first.</summary>
    public Table Values { get; }

    /// <summary>Numbers over ranges, the outermost on their ends.</summary>
    /// <param name="values">[rows, columns], at least 2 of each, the row with the lowest y first.</param>
    /// <param name="xRange">From the first to the last column.</param>
    /// <param name="yRange">From the first to the last row.</param>
    public static Field Of(Table values, (double Low, double High) xRange, (double Low, double High) yRange) =>
        values.Rows >= 2 && values.Columns >= 2
            ? new(new Grid(xRange, yRange, values.Columns, values.Rows), values)
            : throw new ArgumentException(PlotErrors.Shape("Field.Of", "values", values.Shape, "[rows, columns], at least 2 of each"), nameof(values));
}
