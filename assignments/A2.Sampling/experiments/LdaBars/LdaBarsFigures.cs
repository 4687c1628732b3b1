using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The figures of <see cref="LdaBarsExperiment"/>.</summary>
internal static class LdaBarsFigures
{
    /// <summary>The topics of the first chain as pictures, a row for each moment.</summary>
    public static NamedFigure Topics(LdaBarsResult result)
    {
        double most = 1.25 / result.Side;
        Tensor rows = cat([.. result.Topics, result.Truth], 0).clamp(0, most).reshape(-1, result.Side, result.Side);
        ImageGrid grid = ImageGrid.Of(rows, new PixelRange(0, most), (int)result.Truth.shape[0]) with
        {
            Title = "Topics, found and true", Scale = 8, Gap = 1, Map = ColorMap.Ink, GapColor = Plotting.Drawing.Color.Grey(160),
            RowLabels = [.. result.Shown.Select(sweep => sweep switch { 0 => "random start", 1 => "1 sweep", _ => $"{sweep} sweeps" }), "true topics"],
            Description = "Each picture is a topic on a grid of words. From row to row, grey noise turns into bars.",
        };
        return new NamedFigure(
            "topics",
            "Each picture is a topic: a word is a place on the grid, and dark where it is likely. The columns are in the order of the true topics, which the chain could not know.",
            grid);
    }

    /// <summary>The log joint of every chain.</summary>
    public static NamedFigure Traces(LdaBarsResult result)
    {
        var figure = new Figure("LDA from random starts") { PanelWidth = 420, PanelHeight = 200, Description = "The log joint of each chain rises and levels off." };
        Axes axes = figure[0, 0];
        axes.Traces([.. result.LogJoints.Select(trace => (Values)trace)], [.. result.LogJoints.Select((_, chain) => $"start {chain + 1}")]);
        (axes.XLabel, axes.YLabel, axes.Legend) = ("sweep", "log p(w, z) (nats)", LegendPlace.LowerRight);
        return new NamedFigure(
            "traces",
            "The log joint of topics and words. A chain that levels off lower than the others has two bars in one topic, or one bar in two, and may stay so for long.",
            figure);
    }
}
