using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Em.Experiments;

/// <summary>The figures of <see cref="RestartsExperiment"/>.</summary>
internal static class RestartsFigures
{
    private const int Bins = 40;

    /// <summary>Where EM ended, from both kinds of start.</summary>
    public static NamedFigure Endings(RestartsResult result)
    {
        var figure = new Figure("Eight components, eight clusters: where EM ends", rows: 2)
        {
            PanelWidth = 460, PanelHeight = 130, SharedXRange = true, SharedYRange = true,
            Description = "Histograms of the final log-likelihood from random starts and from k-means++.",
        };
        double[] all = [.. result.Random.Concat(result.PlusPlus).Where(double.IsFinite)];
        (double, double) range = (all.Min() - 1, all.Max() + 1);
        figure[0, 0].Title = "means start at random points";
        figure[0, 0].Histogram(result.Random.ToArray(), Bins, range: range, color: Palette.Orange);
        figure[1, 0].Title = "means start where k-means++ puts them";
        figure[1, 0].Histogram(result.PlusPlus.ToArray(), Bins, range: range, color: Palette.Blue);
        for (int row = 0; row < 2; row++) figure[row, 0].YLabel = "runs";
        figure[1, 0].XLabel = "final log-likelihood (nats)";
        return new NamedFigure(
            "endings",
            "The final log-likelihoods of many runs. The hills stand apart: at the right all eight clusters were found, in the middle two of them share a "
                + "component and another has two, at the left that happened twice or more. k-means++ starts end at the right more often, but not always.",
            figure);
    }

    /// <summary>How often a component collapses.</summary>
    public static NamedFigure Collapses(RestartsResult result)
    {
        var figure = new Figure("Collapsed components") { PanelWidth = 340, PanelHeight = 210, Description = "The share of runs that collapse falls with the number of points." };
        Axes axes = figure[0, 0];
        (axes.XLabel, axes.YLabel, axes.XScale, axes.YRange) = ("points of Old Faithful", "share of runs that collapse", AxisScale.Log, (0, 1));
        axes.XTicks = [.. result.Collapses.Select(share => new Tick(share.Points, $"{share.Points}"))];
        double[] points = [.. result.Collapses.Select(share => (double)share.Points)];
        axes.Line(points, result.Collapses.Select(share => share.Without).ToArray(), "no regularisation", Palette.Vermillion, marker: Marker.Circle);
        axes.Line(points, result.Collapses.Select(share => share.With).ToArray(), $"regularisation {result.Regularisation}", Palette.Blue, dash: Dash.Dashed, marker: Marker.Square);
        return new NamedFigure(
            "collapses",
            "A likelihood that goes to infinity is easiest to find where points are few. The smallest regularisation of the covariances takes that way out.",
            figure);
    }
}
