using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The figures of <see cref="BurnInExperiment"/>.</summary>
internal static class BurnInFigures
{
    private const int ShownOfTrace = 400;

    /// <summary>Traces, R-hat and means against the number of draws.</summary>
    public static NamedFigure Traces(BurnInResult result)
    {
        var figure = new Figure("Starts far apart", columns: 3)
        {
            PanelWidth = 250, PanelHeight = 190, SharedLegend = true,
            Description = "Traces that come together; R-hat and the mean of all draws against the number of draws, with and without the first half.",
        };
        Axes traces = figure[0, 0], rHat = figure[0, 1], mean = figure[0, 2];
        traces.Title = $"the first {Math.Min(ShownOfTrace, result.Chains[0].Length)} draws";
        traces.Traces([.. result.Chains.Select(chain => (Values)chain.Take(ShownOfTrace).ToArray())]);
        traces.VerticalLine(result.BurnIn, color: Palette.Grey);

        double[] n = [.. result.Agreements.Select(found => (double)found.Draws)];
        (rHat.Title, rHat.XLabel, rHat.YLabel, rHat.XScale, rHat.YScale) = ("do they agree?", "draws of each chain", "R-hat − 1", AxisScale.Log, AxisScale.Log);
        rHat.Line(n, result.Agreements.Select(found => found.RHatOfAll - 1).ToArray(), "all draws", Palette.Vermillion, marker: Marker.Circle);
        rHat.Line(n, result.Agreements.Select(found => found.RHatWithoutHalf - 1).ToArray(), "without the first half", Palette.Blue, marker: Marker.Square);
        rHat.HorizontalLine(0.01, color: Palette.Grey);

        (mean.Title, mean.XLabel, mean.YLabel, mean.XScale) = ("the mean, truly 0", "draws of each chain", "mean of the draws", AxisScale.Log);
        mean.YRange = (-1, 6);
        double[] centre = [.. result.Agreements.Select(found => found.MeanWithoutHalf)], reach = [.. result.Agreements.Select(found => 2 * found.ErrorWithoutHalf)];
        mean.Line(n, result.Agreements.Select(found => found.MeanOfAll).ToArray(), color: Palette.Vermillion, marker: Marker.Circle);
        mean.Line(n, centre, color: Palette.Blue, marker: Marker.Square);
        mean.Band(n, centre.Zip(reach, (c, r) => c - r).ToArray(), centre.Zip(reach, (c, r) => c + r).ToArray(), "± 2 standard errors", Palette.Blue);
        mean.HorizontalLine(0, color: Palette.Grey);
        return new NamedFigure(
            "traces",
            "Left: the chains need a hundred draws or so to arrive (the dashed line is where burn-in ends). Middle: without the first half, R-hat falls sooner; "
                + "the dashed line is 1.01. Right: what the beginning does to the mean.",
            figure);
    }

    /// <summary>Rank plots: chains that agree, chains with their burn-in, chains that do not.</summary>
    public static NamedFigure Ranks(BurnInResult result)
    {
        var figure = new Figure("How the draws of each chain are placed among all", columns: 3)
        {
            PanelWidth = 230, PanelHeight = 170, SharedLegend = true, Description = "Three rank plots: even, with spikes at the ends, and of chains that each keep to a half.",
        };
        ((string Title, double[][] Chains), int Column)[] panels =
        [
            (($"burn-in left out: R-hat {Text.Number(result.RHats.Kept, 3)}", MonteCarloError.WithoutBurnIn(result.Chains, result.BurnIn)), 0),
            (($"all draws: R-hat {Text.Number(result.RHats.All, 3)}", result.Chains), 1),
            (($"two modes: R-hat {Text.Number(result.RHats.TwoModes, 2)}", result.TwoModes), 2),
        ];
        foreach (((string title, double[][] chains), int column) in panels)
        {
            figure[0, column].Title = title;
            figure[0, column].Ranks([.. chains.Select(chain => (Values)chain)], [.. chains.Select((_, m) => $"chain {m + 1}")]);
        }

        return new NamedFigure(
            "ranks",
            "Left: every chain has its share of every rank. Middle: the beginning of the chain that started farthest away fills the highest ranks. Right: two chains have only low ranks and two only "
                + "high ones, for each has seen only one of two modes.",
            figure);
    }
}
