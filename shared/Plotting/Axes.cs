using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

/// <summary>
/// One panel of a <see cref="Figure"/>: two axes and what is drawn between them. What is given no colour gets the next of <see cref="Palette"/>, and with it
/// another dash or marker. A NaN or an infinite number in a line leaves a gap; elsewhere it is left out.
/// </summary>
public sealed partial class Axes
{
    private readonly List<Mark> _marks = [];
    private readonly string _place;
    private int _series;

    internal Axes(string place) => _place = place;

    /// <summary>What stands above the panel.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the numbers across are, with their unit.</summary>
    public string XLabel { get; set; } = "";

    /// <summary>What the numbers upwards are, with their unit.</summary>
    public string YLabel { get; set; } = "";

    /// <summary>How numbers are laid out across.</summary>
    public AxisScale XScale { get; set; }

    /// <summary>How numbers are laid out upwards.</summary>
    public AxisScale YScale { get; set; }

    /// <summary>From where to where the axis across goes; null for all that is drawn.</summary>
    public (double Low, double High)? XRange
    {
        get;
        set => field = value is null ? null : CheckedRange(nameof(XRange), value.Value);
    }

    /// <summary>From where to where the upward axis goes; null for all that is drawn.</summary>
    public (double Low, double High)? YRange
    {
        get;
        set => field = value is null ? null : CheckedRange(nameof(YRange), value.Value);
    }

    /// <summary>The labels across; null for well-chosen numbers, an empty list for none.</summary>
    public IReadOnlyList<Tick>? XTicks { get; set; }

    /// <summary>The labels of the upward axis; null for well-chosen numbers, an empty list for none.</summary>
    public IReadOnlyList<Tick>? YTicks { get; set; }

    /// <summary>Whether a unit is equally long across and upwards; the panel becomes as wide or as high as that takes.</summary>
    public bool EqualAspect { get; set; }

    /// <summary>Whether light lines go through the panel at the labels; null for where they help: not behind a heat map, nor at the names of bars.</summary>
    public bool? GridLines { get; set; }

    /// <summary>Where the legend stands.</summary>
    public LegendPlace Legend { get; set; }

    internal IReadOnlyList<Mark> Marks => _marks;

    internal string Place => _place;

    internal IReadOnlyList<Tick>? XNames { get; private set; }

    internal IReadOnlyList<Tick>? YNames { get; private set; }
}
