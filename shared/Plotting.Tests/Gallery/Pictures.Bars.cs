using GenerativeModels.Numerics;

namespace GenerativeModels.Plotting.Tests.Gallery;

internal static partial class Pictures
{
    public static IFigure Histograms()
    {
        var rng = new SeededRandom(4);
        var figure = new Figure { PanelWidth = 300, PanelHeight = 180 };
        Axes axes = figure[0, 0];
        axes.Histogram(rng.Normal(2000) - 1, bins: 40, "training set", density: true, range: (-5, 7));
        axes.Histogram(rng.Normal(500) - 0.7, bins: 40, "test set", density: true, range: (-5, 7));
        axes.Histogram(0.8 * rng.Normal(1000) + 4, bins: 40, "noise", density: true, range: (-5, 7));
        axes.XLabel = "free energy";
        axes.YLabel = "density";
        return figure;
    }

    public static IFigure Bars()
    {
        var figure = new Figure(rows: 1, columns: 2) { PanelWidth = 200, PanelHeight = 150 };
        figure[0, 0].Bars(["encoder", "optimised q", "IWAE, 50"], [98.2, 95.1, 93.9], [0.8, 0.7, 0.5]);
        figure[0, 0].YLabel = "nats";

        figure[0, 1].GroupedBars(["0", "1", "2", "3"], [("CD-1", [0.1, 0.5, 0.3, 0.1]), ("CD-10", [0.2, 0.35, 0.25, 0.2]), ("PCD", [0.26, 0.24, 0.25, 0.25])]);
        figure[0, 1].HorizontalLine(0.25, "data");
        figure[0, 1].XLabel = "mode";
        return figure;
    }

    public static IFigure BoxPlot()
    {
        var rng = new SeededRandom(5);
        var figure = new Figure { PanelWidth = 220, PanelHeight = 180 };
        figure[0, 0].BoxPlot(["score function", "reparameterised"], [3 * rng.Normal(200), rng.Normal(200)]);
        figure[0, 0].YLabel = "gradient estimate";
        return figure;
    }
}
