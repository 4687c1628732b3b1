using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

public sealed partial class Axes
{
    // Of the room for a name, what its bars take.
    private const double BarShare = 0.72;

    /// <summary>How many numbers lie in each of equally wide bins.</summary>
    /// <param name="values">Those that are not finite are left out.</param>
    /// <param name="bins">At least 1.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="density">Whether heights are densities (areas add up to 1) in place of counts: to compare groups of different sizes, or with a curve.</param>
    /// <param name="range">From where to where the bins go; null for all numbers. Give the same for histograms to be compared.</param>
    /// <param name="color">Null for the next of the palette.</param>
    public void Histogram(Values values, int bins = 30, string? label = null, bool density = false, (double Low, double High)? range = null, Color? color = null)
    {
        double[] numbers = Checked(nameof(Histogram), nameof(values), values);
        if (!numbers.Any(double.IsFinite)) throw new ArgumentException(PlotErrors.NothingFinite(At(nameof(Histogram)), nameof(values), numbers.Length), nameof(values));
        if (bins < 1) throw new ArgumentException(PlotErrors.OutOf(At(nameof(Histogram)), nameof(bins), bins, "at least 1", "10 to 50 are common."), nameof(bins));
        if (range is { } given) CheckedRange($"{nameof(Histogram)}, {nameof(range)}", given);

        HistogramCounts counts = HistogramCounts.Of(numbers, bins, range);
        double[] heights = density ? counts.Densities : [.. counts.Counts.Select(c => (double)c)];
        (Color c, int series) = Next(color);
        _marks.Add(new HistogramMark([.. counts.Edges], heights, c.WithOpacity(0.35), Strokes.Of(c, 1.3, Strokes.DashAt(series))) { Label = label });
    }

    /// <summary>A bar for each name.</summary>
    /// <param name="names">Beside each other, at 0, 1, 2, ...</param>
    /// <param name="heights">As many.</param>
    /// <param name="errors">How far a line reaches up and down from the end of each bar; null for none.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="color">Null for the next of the palette.</param>
    public void Bars(IReadOnlyList<string> names, Values heights, Values? errors = null, string? label = null, Color? color = null)
    {
        double[] numbers = CheckedBars(nameof(Bars), names, nameof(heights), heights);
        AddBars(nameof(Bars), numbers, errors, 0, 1, label, Next(color).Color);
    }

    /// <summary>Several bars for each name, one of each series.</summary>
    /// <param name="names">Beside each other, at 0, 1, 2, ...</param>
    /// <param name="series">What each is called in the legend, and its height at each name.</param>
    /// <param name="errors">For each series, how far a line reaches up and down from the end of each bar; null for none.</param>
    public void GroupedBars(IReadOnlyList<string> names, IReadOnlyList<(string Label, Values Heights)> series, IReadOnlyList<Values>? errors = null)
    {
        if (series.Count == 0) throw new ArgumentException(PlotErrors.Empty(At(nameof(GroupedBars)), nameof(series)), nameof(series));
        if (errors is not null) CheckCount(nameof(GroupedBars), nameof(errors), errors.Count, series.Count);
        for (int i = 0; i < series.Count; i++)
        {
            double[] numbers = CheckedBars(nameof(GroupedBars), names, $"series '{series[i].Label}'", series[i].Heights);
            AddBars(nameof(GroupedBars), numbers, errors?[i], i, series.Count, series[i].Label, Next(null).Color);
        }
    }

    /// <summary>A box for each group of numbers: quartiles, median, reach and outliers (<see cref="BoxSummary"/>).</summary>
    /// <param name="names">Beside each other, at 0, 1, 2, ...</param>
    /// <param name="groups">As many, each with at least one finite number.</param>
    /// <param name="color">Null for the next of the palette.</param>
    public void BoxPlot(IReadOnlyList<string> names, IReadOnlyList<Values> groups, Color? color = null)
    {
        CheckCount(nameof(BoxPlot), nameof(groups), groups.Count, names.Count);
        if (groups.Count == 0) throw new ArgumentException(PlotErrors.Empty(At(nameof(BoxPlot)), nameof(groups)), nameof(groups));
        for (int i = 0; i < groups.Count; i++)
        {
            double[] numbers = Checked(nameof(BoxPlot), $"groups[{i}]", groups[i]);
            if (!numbers.Any(double.IsFinite)) throw new ArgumentException(PlotErrors.NothingFinite(At(nameof(BoxPlot)), $"groups[{i}]", numbers.Length), nameof(groups));
        }

        XNames = Tick.Named(names);
        _marks.Add(new BoxesMark([.. groups.Select(BoxSummary.Of)], Next(color).Color));
    }

    private double[] CheckedBars(string method, IReadOnlyList<string> names, string name, Values heights)
    {
        double[] numbers = CheckedLike(method, name, heights, nameof(names), names.Count);
        int odd = Array.FindIndex(numbers, h => !double.IsFinite(h));
        if (odd >= 0) throw new ArgumentException(PlotErrors.OutOf(At(method), $"{name}, '{names[odd]}',", numbers[odd], "finite", "Leave its name out, or draw 0."), nameof(heights));
        XNames = Tick.Named(names);
        return numbers;
    }

    private void AddBars(string method, double[] heights, Values? errors, int index, int count, string? label, Color color)
    {
        double[]? reach = errors is { } given ? CheckedErrors(method, given, nameof(heights), heights.Length) : null;
        double width = BarShare / count;
        double[] left = [.. heights.Select((_, i) => i - BarShare / 2 + index * width)];
        _marks.Add(new BarsMark(left, [.. left.Select(x => x + width)], heights, reach, color.WithOpacity(0.85), new Stroke(Color.White, 0.8)) { Label = label });
    }
}
