using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Tests.Gallery;

internal static partial class Pictures
{
    public static IFigure Contours()
    {
        Field density = new Grid((-3, 3), (-3, 3)).Evaluate((x, y) => Math.Exp(-x * x - y * y) + 0.7 * Math.Exp(-(x - 1.5) * (x - 1.5) - 2 * (y - 1) * (y - 1)));
        var figure = new Figure(rows: 1, columns: 2) { PanelWidth = 190, PanelHeight = 190 };
        figure[0, 0].EqualAspect = figure[0, 1].EqualAspect = true;
        figure[0, 0].Contour(density, map: ColorMap.Sequential);
        figure[0, 1].FilledContour(density, colorBar: true, colorLabel: "density");
        return figure;
    }

    public static IFigure HeatMap()
    {
        var grid = new Grid((-2, 2), (-1.5, 2.5), columns: 60, rows: 60);
        Field energy = grid.Evaluate(points => (points[.., 0].pow(2) - 1).pow(2) + (points[.., 1] - points[.., 0].pow(2)).pow(2));
        var figure = new Figure { PanelWidth = 220, PanelHeight = 220 };
        figure[0, 0].HeatMap(energy, range: (0, 8), colorLabel: "energy");
        figure[0, 0].Contour(energy, levels: [0.25, 1, 2], color: Palette.Black, width: 0.8);
        figure[0, 0].Scatter([-1, 1], [1, 1], color: Palette.Vermillion, marker: Marker.Cross, size: 9, opacity: 1);
        return figure;
    }

    public static IFigure SignedHeatMap()
    {
        var rng = new SeededRandom(6);
        var figure = new Figure { PanelWidth = 220, PanelHeight = 150 };
        figure[0, 0].HeatMap(rng.Normal(12, 20).cumsum(1), (0, 20), (0, 12), ColorMap.Diverging, colorLabel: "weight");
        return figure;
    }

    public static IFigure Matrix()
    {
        var figure = new Figure(rows: 1, columns: 2) { PanelWidth = 170, PanelHeight = 170 };
        figure[0, 0].Matrix(new[,] { { 0.9, 0.1, 0 }, { 0.25, 0.5, 0.25 }, { 0, 0.2, 0.8 } }, ["sun", "cloud", "rain"], ["sun", "cloud", "rain"], numbers: true, colorBar: false);
        figure[0, 0].Title = "transitions";

        var rng = new SeededRandom(7);
        figure[0, 1].Matrix(where(rng.Uniform(16, 16) < 0.3, 1.0, -1.0), map: ColorMap.Ink, colorBar: false);
        figure[0, 1].Title = "spins";
        return figure;
    }

    public static IFigure Quiver()
    {
        var grid = new Grid((-3, 3), (-3, 3), columns: 13, rows: 13);
        Tensor x = grid.Points();
        Tensor pull = nn.functional.softmax(-0.5 * stack([(x - 1).pow(2).sum(dim: 1), (x + 1).pow(2).sum(dim: 1)], 1), 1);
        Tensor score = pull[.., 0..1] * (1 - x) + pull[.., 1..2] * (-1 - x);

        var figure = new Figure { PanelWidth = 230, PanelHeight = 230 };
        figure[0, 0].EqualAspect = true;
        figure[0, 0].Quiver(x, score);
        figure[0, 0].Scatter([-1, 1], [-1, 1], color: Palette.Orange, size: 8, opacity: 1);
        return figure;
    }

    public static IFigure Regions()
    {
        var rng = new SeededRandom(8);
        Tensor centres = tensor(new[,] { { -1.5, 0 }, { 1.5, 1 }, { 0.5, -1.5 } });
        Tensor Nearest(Tensor x) => (x.unsqueeze(1) - centres).pow(2).sum(dim: 2).argmin(1);

        Tensor data = rng.Normal(150, 2) * 1.3;
        var figure = new Figure { PanelWidth = 220, PanelHeight = 220 };
        figure[0, 0].Regions(new Grid((-4.5, 4.5), (-4.5, 4.5), 181, 181).Evaluate(Nearest));
        figure[0, 0].Scatter(data, Palette.ByClass(Nearest(data)), size: 4.5);
        figure[0, 0].Scatter(centres, "centres", Palette.Black, Marker.Cross, size: 10, opacity: 1);
        return figure;
    }

    public static IFigure ColorMaps()
    {
        var figure = new Figure(rows: 4, columns: 1) { PanelWidth = 300, PanelHeight = 60 };
        ColorMap[] maps = [ColorMap.Sequential, ColorMap.Diverging, ColorMap.Grey, ColorMap.Ink];
        for (int i = 0; i < maps.Length; i++)
        {
            figure[i, 0].HeatMap(Values.Spaced(-1, 1, 100).ToArray().ToTensor(1, 100), (-1, 1), (0, 1), maps[i], colorBar: false);
            figure[i, 0].Title = maps[i].Name;
            figure[i, 0].YTicks = [];
        }

        return figure;
    }
}
