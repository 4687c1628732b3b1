using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting;

/// <summary>What is drawn of chains of draws: traces, autocorrelations, running means, ranks.</summary>
public static class ChainPanels
{
    /// <summary>Each draw, in order: a line for each chain.</summary>
    /// <param name="axes">Where to draw; its labels are set if they are empty.</param>
    /// <param name="chains">At least one, each of at least one draw.</param>
    /// <param name="names">For the legend, one for each chain; null for none.</param>
    public static void Traces(this Axes axes, IReadOnlyList<Values> chains, IReadOnlyList<string>? names = null)
    {
        Check(axes, nameof(Traces), chains, names);
        for (int m = 0; m < chains.Count; m++) axes.Line(Values.Counting(chains[m].Count), chains[m], names?[m], Palette.At(m), width: 0.9);
        Label(axes, "draw", "");
    }

    /// <summary>The mean of the draws up to each: a line for each chain.</summary>
    /// <param name="axes">Where to draw; its labels are set if they are empty.</param>
    /// <param name="chains">At least one, each of at least one draw.</param>
    /// <param name="names">For the legend, one for each chain; null for none.</param>
    public static void RunningMeans(this Axes axes, IReadOnlyList<Values> chains, IReadOnlyList<string>? names = null)
    {
        Check(axes, nameof(RunningMeans), chains, names);
        for (int m = 0; m < chains.Count; m++)
        {
            double sum = 0;
            double[] means = [.. chains[m].Select((x, i) => (sum += x) / (i + 1))];
            axes.Line(Values.Counting(means.Length), means, names?[m], Palette.At(m), dash: Strokes.DashAt(m));
        }

        Label(axes, "draw", "mean so far");
    }

    /// <summary>
    /// Autocorrelations, each an upright line, with the band in which 95 % of them would lie if the draws were independent: ±1.96/√n.
    /// </summary>
    /// <param name="axes">Where to draw; its labels are set if they are empty.</param>
    /// <param name="autocorrelations">At lags 0, 1, 2, ...</param>
    /// <param name="draws">The number n of draws that they were computed from, at least 1.</param>
    /// <param name="label">For the legend.</param>
    /// <param name="series">The number of the series, from 0 on, which decides the colour.</param>
    public static void Autocorrelations(this Axes axes, Values autocorrelations, int draws, string? label = null, int series = 0)
    {
        if (draws < 1) throw new ArgumentException(PlotErrors.OutOf($"{axes.Place}, {nameof(Autocorrelations)}", nameof(draws), draws, "at least 1", "It is the length of the chain."), nameof(draws));
        double reach = 1.96 / Math.Sqrt(draws);
        double[] ends = [-0.5, autocorrelations.Count - 0.5];
        axes.Stems(Values.Counting(autocorrelations.Count), autocorrelations, label, Palette.At(series));
        axes.Band(ends, new[] { -reach, -reach }, new[] { reach, reach }, color: Palette.Grey, opacity: 0.25);
        axes.HorizontalLine(0, dash: Dash.Solid, width: 0.9);
        Label(axes, "lag", "autocorrelation");
    }

    /// <summary>
    /// How the draws of each chain are placed among those of all (Vehtari et al. 2021): the ranks from 1 on in equally wide bins, a step line for each chain.
    /// Chains that explore the same distribution stay near the dashed line.
    /// </summary>
    /// <param name="axes">Where to draw; its labels are set if they are empty.</param>
    /// <param name="chains">At least two.</param>
    /// <param name="names">For the legend, one for each chain; null for none.</param>
    /// <param name="bins">At least 2.</param>
    public static void Ranks(this Axes axes, IReadOnlyList<Values> chains, IReadOnlyList<string>? names = null, int bins = 20)
    {
        Check(axes, nameof(Ranks), chains, names);
        if (bins < 2) throw new ArgumentException(PlotErrors.OutOf($"{axes.Place}, {nameof(Ranks)}", nameof(bins), bins, "at least 2", "20 is common."), nameof(bins));
        int total = chains.Sum(chain => chain.Count);
        double tallest = 0;
        double[][] ranks = PooledRanks.Of(chains);
        for (int m = 0; m < chains.Count; m++)
        {
            HistogramCounts counts = HistogramCounts.Of(ranks[m], bins, (0.5, total + 0.5));
            tallest = Math.Max(tallest, counts.Counts.Max());
            double[] perBin = [.. counts.Counts.Select(c => (double)c)];
            axes.Step(new List<double>(counts.Edges), (double[])[.. perBin, perBin[^1]], names?[m], Palette.At(m), dash: Strokes.DashAt(m));
        }

        axes.YRange ??= (0, 1.1 * tallest);
        axes.HorizontalLine((double)total / chains.Count / bins);
        Label(axes, "rank among all draws", "draws in a bin");
    }

    private static void Check(Axes axes, string method, IReadOnlyList<Values> chains, IReadOnlyList<string>? names)
    {
        if (chains.Count == 0) throw new ArgumentException(PlotErrors.Empty($"{axes.Place}, {method}", nameof(chains)), nameof(chains));
        if (names is not null && names.Count != chains.Count) throw new ArgumentException(PlotErrors.Labels($"{axes.Place}, {method}", nameof(names), names.Count, chains.Count), nameof(names));
    }

    private static void Label(Axes axes, string x, string y)
    {
        if (axes.XLabel.Length == 0) axes.XLabel = x;
        if (axes.YLabel.Length == 0) axes.YLabel = y;
    }
}
