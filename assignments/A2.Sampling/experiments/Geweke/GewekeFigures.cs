using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The figure of <see cref="GewekeExperiment"/>.</summary>
internal static class GewekeFigures
{
    private const int Points = 200;

    /// <summary>P-P plots of θ: one simulator's distribution function against the other's.</summary>
    public static NamedFigure ProbabilityPlots(IReadOnlyList<GewekeVerdict> verdicts)
    {
        var figure = new Figure("Geweke's joint test", columns: verdicts.Count)
        {
            PanelWidth = 190, PanelHeight = 190, Description = "Distribution functions of θ by both simulators against each other: on the diagonal for the right sampler, bent for two of the wrong ones.",
        };
        foreach ((int column, GewekeVerdict verdict) in verdicts.Index())
        {
            Axes axes = figure[0, column];
            axes.Title = verdict.Case switch
            {
                GewekeCase.PriorTwiceAsWide => "believes in a wider prior",
                GewekeCase.ObservationTwice => "counts an observation twice",
                GewekeCase.ObservationLeftOut => "forgets an observation",
                _ => "no mistake",
            };
            (axes.XLabel, axes.XRange, axes.YRange, axes.EqualAspect) = ("independent: share of θ below", (0, 1), (0, 1), true);
            if (column == 0) axes.YLabel = "successive: share of θ below";
            double[] independent = [.. verdict.Independent.Order()], successive = [.. verdict.Successive.Order()];
            double[] thresholds = [.. Values.Spaced(Math.Min(independent[0], successive[0]), Math.Max(independent[^1], successive[^1]), Points)];
            axes.Line([0, 1], [0, 1], color: Palette.Grey, dash: Dash.Dashed, width: 1);
            axes.Line(thresholds.Select(at => Share(independent, at)).ToArray(), thresholds.Select(at => Share(successive, at)).ToArray(), color: Palette.Blue, width: 2);
            axes.Text(0.97, 0.14, $"Z of θ: {Text.Number(verdict.ZOfMean, 1)}", anchor: Plotting.Drawing.Anchor.End);
            axes.Text(0.97, 0.05, $"Z of θ²: {Text.Number(verdict.ZOfSquare, 1)}", anchor: Plotting.Drawing.Anchor.End);
        }

        return new NamedFigure(
            "probabilities",
            "The right sampler gives the diagonal. Two mistakes leave the mean of θ where it was, but its square betrays them. The last one nothing can betray here: θ is drawn from its law given "
                + "the other observations, all are then drawn anew, and every pair has the right law.",
            figure);
    }

    // The share of sorted numbers that are at most so large.
    private static double Share(double[] sorted, double threshold)
    {
        int at = Array.BinarySearch(sorted, threshold);
        return (at >= 0 ? at + 1 : ~at) / (double)sorted.Length;
    }
}
