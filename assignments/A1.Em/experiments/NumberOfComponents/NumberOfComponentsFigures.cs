using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Em.Experiments;

/// <summary>The figures of <see cref="NumberOfComponentsExperiment"/>.</summary>
internal static class NumberOfComponentsFigures
{
    /// <summary>What the criteria say of Old Faithful, where nobody knows the answer.</summary>
    public static NamedFigure Geyser(IReadOnlyList<SizedFit> fits)
    {
        var figure = new Figure("Old Faithful: how many components?", columns: 2)
        {
            PanelWidth = 300, PanelHeight = 220,
            Description = "Left: log-likelihood, AIC and BIC of full covariances against K. Right: BIC against K for four kinds of covariance.",
        };
        SizedFit[] full = [.. fits.Where(fit => fit.Type == CovarianceType.Full)];
        Criteria(figure[0, 0], full);
        figure[0, 0].Title = "full covariances";

        Axes axes = figure[0, 1];
        (axes.Title, axes.XLabel, axes.YLabel, axes.Legend) = ("BIC by kind of covariance", "components K", "BIC", LegendPlace.UpperRight);
        foreach (IGrouping<CovarianceType, SizedFit> kind in fits.GroupBy(fit => fit.Type).Where(kind => kind.Key != CovarianceType.Spherical))
        {
            axes.Line(Sizes(kind), kind.Select(fit => fit.Bic).ToArray(), kind.Key.ToString().ToLowerInvariant(), marker: Marker.Circle);
        }

        double best = fits.Max(fit => fit.Bic);
        axes.YRange = (best - 75, best + 25);
        return new NamedFigure(
            "old-faithful",
            "More is better. Left: the log-likelihood only rises, AIC hardly ever stops it, BIC peaks at two full covariances. Right: three components that "
                + "share one covariance do better still, for fewer parameters. Spherical ones lie far below, and so does K = 1.",
            figure);
    }

    /// <summary>What they say where the answer is 8.</summary>
    public static NamedFigure Ring(IReadOnlyList<SizedFit> fits, Tensor points)
    {
        var figure = new Figure("Eight clusters in a ring: how many components?", columns: 2)
        {
            PanelWidth = 300, PanelHeight = 220,
            Description = "Left: points in eight clusters on a circle. Right: log-likelihood, AIC and BIC against K; BIC peaks at 8.",
        };
        figure[0, 0].Title = "the data";
        figure[0, 0].EqualAspect = true;
        figure[0, 0].Scatter(points, color: Palette.Grey, size: 3, opacity: 1);
        Criteria(figure[0, 1], fits);
        figure[0, 1].Title = "full covariances";
        return new NamedFigure(
            "ring",
            "Where the truth is known to be 8. Up to there each further component gains much; after it the log-likelihood creeps on, AIC is undecided and BIC falls.",
            figure);
    }

    private static void Criteria(Axes axes, IReadOnlyList<SizedFit> fits)
    {
        (axes.XLabel, axes.YLabel, axes.Legend) = ("components K", "more is better", LegendPlace.LowerRight);
        double[] sizes = Sizes(fits);
        axes.Line(sizes, fits.Select(fit => 2 * fit.LogLikelihood).ToArray(), "2 log-likelihood", Palette.Grey, marker: Marker.Circle);
        axes.Line(sizes, fits.Select(fit => fit.Aic).ToArray(), "AIC", Palette.Orange, dash: Dash.Dashed, marker: Marker.Square);
        axes.Line(sizes, fits.Select(fit => fit.Bic).ToArray(), "BIC", Palette.Blue, marker: Marker.Diamond);
        axes.VerticalLine(fits.MaxBy(fit => fit.Bic)!.Components, dash: Dash.Dotted, color: Palette.Blue);
    }

    private static double[] Sizes(IEnumerable<SizedFit> fits) => [.. fits.Select(fit => (double)fit.Components)];
}
