using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Tests.Gallery;

internal static partial class Pictures
{
    public static IFigure Scatter()
    {
        var rng = new SeededRandom(1);
        var figure = new Figure { PanelWidth = 240, PanelHeight = 200 };
        figure[0, 0].Scatter(rng.Normal(120, 2), "data");
        figure[0, 0].Scatter(0.5 * rng.Normal(60, 2) + 3, "samples");
        figure[0, 0].Scatter([0, 3], [0, 3], "means", Palette.Black, Marker.Cross, size: 11, opacity: 1);
        figure[0, 0].XLabel = "x₁";
        figure[0, 0].YLabel = "x₂";
        return figure;
    }

    public static IFigure ColoredPoints()
    {
        var rng = new SeededRandom(2);
        Tensor x = rng.Normal(300, 2) * 1.5;
        Tensor responsibilities = nn.functional.softmax(stack([x[.., 0], -x[.., 0], 1.2 * x[.., 1] - 1], 1), 1);

        var figure = new Figure(rows: 1, columns: 3) { PanelWidth = 170, PanelHeight = 170 };
        figure[0, 0].Scatter(x, Palette.ByClass(responsibilities.argmax(1)));
        figure[0, 0].Title = "by class";
        figure[0, 1].Scatter(x, Palette.Mix(responsibilities), opacity: 1);
        figure[0, 1].Title = "by responsibility";
        figure[0, 2].Scatter(x, ColorMap.Sequential.Colors(x.norm(1), 0, 5), opacity: 1);
        figure[0, 2].Title = "by a number";
        return figure;
    }

    public static IFigure Ellipses()
    {
        var rng = new SeededRandom(3);
        Tensor covariance = tensor(new[,] { { 1.0, 0.7 }, { 0.7, 0.8 } });
        var figure = new Figure { PanelWidth = 240, PanelHeight = 240 };
        Axes axes = figure[0, 0];
        axes.EqualAspect = true;
        axes.Scatter(matmul(rng.Normal(200, 2), linalg.cholesky(covariance).T), color: Palette.Grey, size: 4);
        for (int d = 1; d <= 3; d++) axes.Ellipse([0, 0], covariance, stdDevs: d, label: $"distance {d}", color: Palette.Blue, dash: (Dash)(d - 1));
        axes.Ellipse([1, -1.5], new[,] { { 0.1, 0 }, { 0, 0.4 } }, color: Palette.Orange, fillOpacity: 0.3);
        axes.Legend = LegendPlace.Outside;
        return figure;
    }
}
