using GenerativeModels.Numerics;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Layout;

namespace GenerativeModels.Plotting;

/// <summary>A picture of panels in rows and columns, each with its own axes. A panel in which nothing is drawn stays empty.</summary>
/// <example><code>
/// var figure = new Figure("Log-likelihood");
/// figure[0, 0].Line(Values.Counting(20), logLikelihoods, "EM");
/// </code></example>
public sealed class Figure : IFigure
{
    private readonly Axes[,] _panels;

    /// <summary>A figure without anything drawn.</summary>
    /// <param name="title">What stands above all panels; may be empty.</param>
    /// <param name="rows">Of panels, 1 to 20.</param>
    /// <param name="columns">Of panels, 1 to 20.</param>
    public Figure(string title = "", int rows = 1, int columns = 1)
    {
        Guard.Between(rows, 1, 20);
        Guard.Between(columns, 1, 20);
        Title = title;
        _panels = new Axes[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++) _panels[row, column] = new Axes($"{Name}, panel [{row}, {column}]");
        }
    }

    /// <summary>What stands above all panels.</summary>
    public string Title { get; }

    /// <summary>What the picture shows, for readers who cannot see it; made of the titles if it is empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The width of the inside of a panel in pixels, 60 to 4000; labels come on top of it.</summary>
    public double PanelWidth
    {
        get;
        init => field = CheckedSize(nameof(PanelWidth), value);
    } = 340;

    /// <summary>The height of the inside of a panel in pixels, 60 to 4000; labels come on top of it.</summary>
    public double PanelHeight
    {
        get;
        init => field = CheckedSize(nameof(PanelHeight), value);
    } = 260;

    /// <summary>Whether all panels have the same range across.</summary>
    public bool SharedXRange { get; init; }

    /// <summary>Whether all panels have the same upward range.</summary>
    public bool SharedYRange { get; init; }

    /// <summary>Whether one legend below all panels takes the place of one in each.</summary>
    public bool SharedLegend { get; init; }

    /// <summary>How many rows of panels there are.</summary>
    public int Rows => _panels.GetLength(0);

    /// <summary>How many columns of panels there are.</summary>
    public int Columns => _panels.GetLength(1);

    private string Name => Title.Length > 0 ? $"figure '{Title}'" : "figure without a title";

    /// <summary>A panel; [0, 0] is the upper left one.</summary>
    public Axes this[int row, int column] => row >= 0 && row < Rows && column >= 0 && column < Columns
        ? _panels[row, column]
        : throw new ArgumentOutOfRangeException(nameof(row), PlotErrors.NoPanel(Name, row, column, Rows, Columns));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Nothing was drawn, or nothing that has a place on a logarithmic axis.</exception>
    public Scene Draw() => _panels.Cast<Axes>().Any(axes => axes.Marks.Count > 0)
        ? new FigureLayout(this, _panels).Draw()
        : throw new InvalidOperationException(PlotErrors.NothingDrawn(Name));

    private double CheckedSize(string name, double size) =>
        size is >= 60 and <= 4000 ? size : throw new ArgumentException(PlotErrors.OutOf(Name, name, size, "from 60 to 4000", "340 is common."), name);
}
