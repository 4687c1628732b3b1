using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The figures of <see cref="StepSizeExperiment"/>.</summary>
internal static class StepSizeFigures
{
    private const int Lags = 50;

    /// <summary>Trace, autocorrelations and running mean for each step size.</summary>
    public static NamedFigure Traces(IReadOnlyList<StepSizeTrace> traces)
    {
        Figure figure = TracePanels.Of(
            [.. traces.Select(trace => (Values)trace.Draws)],
            [.. traces.Select(trace => Shown(trace))],
            [.. traces.Select(trace => $"s = {Text.Short(trace.StepSize)}")],
            "Random walks on N(0, 1)",
            runningMeans: true);
        for (int i = 0; i < traces.Count; i++)
        {
            figure[i, 0].YRange = (-3.6, 3.6);
            figure[i, 1].Title = $"accepts {100 * traces[i].AcceptanceRate:0} %";
            figure[i, 2].Title = double.IsNaN(traces[i].EffectiveSampleSize) ? "stood still" : $"worth {traces[i].EffectiveSampleSize:0} draws";
            figure[i, 2].YRange = (-1.2, 1.2);
            figure[i, 2].HorizontalLine(0, color: Palette.Grey);
        }

        return new NamedFigure(
            "traces",
            "Steps that are too small are nearly all accepted, and lead nowhere; steps that are too large are nearly all rejected. In both cases the autocorrelations die "
                + "out slowly, and the running mean wanders.",
            figure);
    }

    /// <summary>Effective sample size against step size and against acceptance rate, for several dimensions.</summary>
    public static NamedFigure Efficiencies(IReadOnlyList<Efficiency> efficiencies)
    {
        var figure = new Figure("What a step is worth, on N(0, I) in D dimensions", columns: 2)
        {
            PanelWidth = 300, PanelHeight = 220, SharedLegend = true,
            Description = "Effective sample size per draw against the step size, and relative to the best against the acceptance rate.",
        };
        (Axes bySize, Axes byRate) = (figure[0, 0], figure[0, 1]);
        (bySize.XLabel, bySize.YLabel, bySize.XScale, bySize.YScale) = ("step size s, times √D", "effective draws per draw", AxisScale.Log, AxisScale.Log);
        (byRate.XLabel, byRate.YLabel, byRate.XRange, byRate.YRange) = ("acceptance rate", "share of the best", (0, 1), (0, 1.1));
        bySize.VerticalLine(2.4, color: Palette.Grey);
        byRate.VerticalLine(0.44, color: Palette.Blue, dash: Dash.Dotted);
        byRate.VerticalLine(0.234, color: Palette.Grey, dash: Dash.Dotted);
        foreach ((int series, IGrouping<int, Efficiency> dimension) in efficiencies.GroupBy(found => found.Dimensions).Index())
        {
            double best = dimension.Max(found => found.PerDraw);
            double[] worth = [.. dimension.Select(found => found.PerDraw)];
            Marker marker = (Marker)(1 + series);
            bySize.Line(dimension.Select(found => found.StepSize * Math.Sqrt(dimension.Key)).ToArray(), worth, $"D = {dimension.Key}", Palette.At(series), marker: marker);
            byRate.Line(dimension.Select(found => found.AcceptanceRate).ToArray(), worth.Select(w => w / best).ToArray(), color: Palette.At(series), marker: marker);
        }

        return new NamedFigure(
            "efficiency",
            "Left: the best step is about 2.4 / √D, and what a step is worth falls like 1 / D. Right: the acceptance rate of the best moves from 0.44 (dotted, right) "
                + "towards 0.234 (dotted, left). The tops are broad.",
            figure);
    }

    // Of a chain that stood still only lag 0 is known.
    private static Values Shown(StepSizeTrace trace) => double.IsNaN(trace.EffectiveSampleSize) ? new double[] { 1 } : trace.Autocorrelations.Take(Lags + 1).ToArray();
}
