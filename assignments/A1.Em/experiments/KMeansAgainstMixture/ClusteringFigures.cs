using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Em.Experiments;

/// <summary>The figures of <see cref="KMeansAgainstMixtureExperiment"/>.</summary>
internal static class ClusteringFigures
{
    /// <summary>For each made-up data set a column: the true clusters, the cells of k-means, the mixture.</summary>
    public static NamedFigure Toys(IReadOnlyList<Clustering> toys)
    {
        var figure = new Figure("Hard cells and soft ellipses", rows: 3, columns: toys.Count)
        {
            PanelWidth = 215, PanelHeight = 190,
            Description = "Three data sets. k-means finds only the round clusters of equal width; the mixture finds all of them.",
        };
        for (int column = 0; column < toys.Count; column++)
        {
            Clustering toy = toys[column];
            (figure[0, column].Title, figure[0, column].EqualAspect) = ($"{toy.Name}: the truth", true);
            figure[0, column].Scatter(toy.Points, Palette.ByClass(toy.Truth), size: 4);

            (figure[1, column].Title, figure[1, column].EqualAspect) = ($"k-means: Rand index {Text.Number(toy.KMeansIndex, 2)}", true);
            Cells(figure[1, column], toy.Points, toy.Hard, x => KMeans.Assign(x, toy.Hard.Centroids));

            (figure[2, column].Title, figure[2, column].EqualAspect) = ($"mixture: Rand index {Text.Number(toy.MixtureIndex, 2)}", true);
            Ellipses(figure[2, column], toy.Points, toy.Soft.Model);
        }

        return new NamedFigure(
            "toys",
            "Where k-means fails. Its cells (middle row, centroids as crosses) end halfway between centroids, so it cuts long clusters to pieces and gives the "
                + "rim of a wide cluster to its narrow neighbours. A mixture (bottom row, ellipses at two standard deviations, mixed colours where it is in doubt) "
                + "has weights and covariances to say otherwise. The adjusted Rand index is 1 for the true clusters and about 0 for chance.",
            figure);
    }

    /// <summary>Old Faithful in two units.</summary>
    public static NamedFigure Geyser(GeyserUnits geyser)
    {
        var figure = new Figure("k-means depends on units", columns: 3)
        {
            PanelWidth = 215, PanelHeight = 190, SharedXRange = true, SharedYRange = true,
            Description = "Old Faithful cut in two: by waiting alone in raw units, by both columns when standardised or with a mixture.",
        };
        for (int column = 0; column < 3; column++) figure[0, column].XLabel = "eruption (minutes)";
        figure[0, 0].YLabel = "waiting (minutes)";

        figure[0, 0].Title = "k-means on minutes";
        Cells(figure[0, 0], geyser.Points, geyser.Raw, x => KMeans.Assign(x, geyser.Raw.Centroids));
        figure[0, 1].Title = "k-means, standardised";
        Cells(figure[0, 1], geyser.Points, geyser.Standardised, x => KMeans.Assign(x / geyser.StdDev, geyser.Standardised.Centroids / geyser.StdDev));
        figure[0, 2].Title = "mixture, in either unit";
        Ellipses(figure[0, 2], geyser.Points, geyser.Mixture.Model);
        return new NamedFigure(
            "units",
            "Old Faithful cut in two. In minutes the durations hardly count, and the border of k-means is a waiting time; standardised, it is oblique. "
                + "The mixture gives the same answer in either unit.",
            figure);
    }

    private static void Cells(Axes axes, Tensor points, KMeansResult result, Func<Tensor, Tensor> assign)
    {
        axes.Regions(GridAround(points).Evaluate(assign));
        axes.Scatter(points, Palette.ByClass(result.Labels), size: 4);
        axes.Scatter(result.Centroids, color: Palette.Black, marker: Marker.Cross, size: 11, opacity: 1);
    }

    private static void Ellipses(Axes axes, Tensor points, GaussianMixture model)
    {
        axes.Scatter(points, Palette.Mix(GaussianMixtureEm.EStep(points, model).LogResponsibilities.exp()), size: 4);
        for (int k = 0; k < model.Components; k++)
        {
            axes.Ellipse(model.Means[k], model.Covariances[k], stdDevs: 2, color: Palette.At(k), width: 1.8);
        }
    }

    private static Grid GridAround(Tensor points)
    {
        double[] low = points.amin([0]).ToDoubles(), high = points.amax([0]).ToDoubles();
        (double, double) Range(int d) => (low[d] - 0.06 * (high[d] - low[d]), high[d] + 0.06 * (high[d] - low[d]));
        return new Grid(Range(0), Range(1), columns: 201, rows: 201);
    }
}
