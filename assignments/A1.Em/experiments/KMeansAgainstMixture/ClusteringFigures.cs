using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Em.Experiments;

/// <summary>The figures of <see cref="KMeansAgainstMixtureExperiment"/>.</summary>
internal static class ClusteringFigures
{
    private const double Width = 200, Height = 170;

    /// <summary>For each made-up data set a column: the cells of k-means above, the mixture below.</summary>
    public static NamedFigure Toys(IReadOnlyList<Clustering> toys)
    {
        var figure = new Figure("Hard cells and soft ellipses", rows: 2, columns: toys.Count)
        {
            PanelWidth = Width, PanelHeight = Height,
            Description = "Three data sets. k-means finds only the round clusters of equal width; the mixture finds all of them.",
        };
        for (int column = 0; column < toys.Count; column++)
        {
            Clustering toy = toys[column];
            Grid grid = GridAround(toy.Points, equalAspect: true);
            for (int row = 0; row < 2; row++) (figure[row, column].XRange, figure[row, column].YRange) = (grid.X, grid.Y);

            figure[0, column].Title = $"{toy.Name}: k-means {Text.Number(toy.KMeansIndex, 2)}";
            Cells(figure[0, column], grid, toy.Points, toy.Hard, x => KMeans.Assign(x, toy.Hard.Centroids));
            figure[1, column].Title = $"{toy.Name}: mixture {Text.Number(toy.MixtureIndex, 2)}";
            Ellipses(figure[1, column], toy.Points, toy.Soft);
        }

        return new NamedFigure(
            "toys",
            "Where k-means fails. Its cells (above, centroids as crosses) end halfway between centroids, so it cuts long clusters to pieces and gives much of a "
                + "wide cluster to its narrow neighbours. A mixture (below, ellipses at two standard deviations, mixed colours where it is in doubt) has weights "
                + "and covariances to say otherwise. The number is the adjusted Rand index: 1 for the true clusters, about 0 for chance.",
            figure);
    }

    /// <summary>Old Faithful in two units.</summary>
    public static NamedFigure Geyser(GeyserUnits geyser)
    {
        var figure = new Figure("k-means depends on units", columns: 3)
        {
            PanelWidth = Width, PanelHeight = Height,
            Description = "Old Faithful cut in two: by waiting alone in raw units, by both columns when standardised or with a mixture.",
        };
        Grid grid = GridAround(geyser.Points, equalAspect: false);
        for (int column = 0; column < 3; column++)
        {
            (figure[0, column].XLabel, figure[0, column].XRange, figure[0, column].YRange) = ("eruption (minutes)", grid.X, grid.Y);
        }

        figure[0, 0].YLabel = "waiting (minutes)";

        figure[0, 0].Title = "k-means on minutes";
        Cells(figure[0, 0], grid, geyser.Points, geyser.Raw, x => KMeans.Assign(x, geyser.Raw.Centroids));
        figure[0, 1].Title = "k-means, standardised";
        Cells(figure[0, 1], grid, geyser.Points, geyser.Standardised, x => KMeans.Assign(x / geyser.StdDev, geyser.Standardised.Centroids / geyser.StdDev));
        figure[0, 2].Title = "mixture, in either unit";
        Ellipses(figure[0, 2], geyser.Points, geyser.Mixture.Model);
        return new NamedFigure(
            "units",
            "Old Faithful cut in two. In minutes the durations hardly count, and the border of k-means is a waiting time; standardised, it is oblique. "
                + "The mixture gives the same answer in either unit.",
            figure);
    }

    private static void Cells(Axes axes, Grid grid, Tensor points, KMeansResult result, Func<Tensor, Tensor> assign)
    {
        axes.Regions(grid.Evaluate(assign));
        axes.Scatter(points, Palette.ByClass(result.Labels), size: 4, opacity: 1);
        axes.Scatter(result.Centroids, color: Palette.Black, marker: Marker.Cross, size: 11, opacity: 1);
    }

    private static void Ellipses(Axes axes, Tensor points, GaussianMixture model)
    {
        axes.Scatter(points, Palette.Mix(GaussianMixtureEm.EStep(points, model).LogResponsibilities.exp()), size: 4, opacity: 1);
        for (int k = 0; k < model.Components; k++)
        {
            axes.Ellipse(model.Means[k], model.Covariances[k], stdDevs: 2, color: Palette.At(k), width: 1.8);
        }
    }

    // A little more than the points take; with equal aspect as much more as makes a unit equally long across and upwards.
    private static Grid GridAround(Tensor points, bool equalAspect)
    {
        double[] low = points.amin([0]).ToDoubles(), high = points.amax([0]).ToDoubles();
        double[] half = [0.56 * (high[0] - low[0]), 0.56 * (high[1] - low[1])];
        if (equalAspect)
        {
            double unit = Math.Max(half[0] / Width, half[1] / Height);
            half = [unit * Width, unit * Height];
        }

        (double, double) Range(int d) => ((low[d] + high[d]) / 2 - half[d], (low[d] + high[d]) / 2 + half[d]);
        return new Grid(Range(0), Range(1), columns: 301, rows: 301);
    }
}
