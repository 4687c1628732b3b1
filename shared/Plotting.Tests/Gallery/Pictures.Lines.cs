using GenerativeModels.Numerics;

namespace GenerativeModels.Plotting.Tests.Gallery;

internal static partial class Pictures
{
    public static IFigure Lines()
    {
        var figure = new Figure { PanelWidth = 300, PanelHeight = 190 };
        Values step = Values.Spaced(0, 20, 81);
        figure[0, 0].Line(step, step.Select(t => -2.1 + 0.9 * Math.Exp(-t / 2)), "−ELBO");
        figure[0, 0].Line(step, step.Select(t => -2.6 + 1.2 * Math.Exp(-t / 3)), "reconstruction");
        figure[0, 0].Line(step, step.Select(t => 0.5 - 0.7 * Math.Exp(-t / 4)), "KL");
        figure[0, 0].XLabel = "epoch";
        figure[0, 0].YLabel = "nats per image";
        return figure;
    }

    public static IFigure LogScale()
    {
        var figure = new Figure { PanelWidth = 300, PanelHeight = 190 };
        Axes axes = figure[0, 0];
        axes.YScale = AxisScale.Log;
        axes.Line(Values.Counting(31), Values.Counting(31).Select(t => Math.Pow(0.55, t)), "EM", marker: Marker.Circle);
        axes.Line(Values.Counting(31), Values.Counting(31).Select(t => t == 12 ? double.NaN : Math.Pow(0.8, t)), "with a gap", marker: Marker.Square);
        axes.HorizontalLine(1e-6, "tolerance");
        axes.XLabel = "iteration";
        axes.YLabel = "change of the log-likelihood";
        return figure;
    }

    public static IFigure BandsAndSteps()
    {
        var figure = new Figure(rows: 1, columns: 2) { PanelWidth = 230, PanelHeight = 170 };
        Values x = Values.Spaced(-3, 3, 61);
        figure[0, 0].Line(x, x.Select(Math.Sin), "mean");
        figure[0, 0].Band(x, x.Select(t => Math.Sin(t) - 0.2 - 0.1 * t * t), x.Select(t => Math.Sin(t) + 0.2 + 0.1 * t * t), "± 2σ");

        figure[0, 1].Step([0, 1, 2, 3, 4, 5], [0.1, 0.4, 0.45, 0.8, 0.9, 1], "empirical");
        figure[0, 1].Line(Values.Spaced(0, 5, 50), Values.Spaced(0, 5, 50).Select(t => 1 - Math.Exp(-t / 2)), "model");
        figure[0, 1].YRange = (0, 1.1);
        figure[0, 1].Legend = LegendPlace.LowerRight;
        return figure;
    }

    public static IFigure ErrorBars()
    {
        var figure = new Figure { PanelWidth = 260, PanelHeight = 180 };
        Axes axes = figure[0, 0];
        axes.XScale = AxisScale.Log;
        axes.ErrorBars([100, 300, 1000, 3000, 10_000], [41, 22, 12.5, 9.1, 8.2], [6, 3, 1.2, 0.6, 0.3], "FID of a sample");
        axes.ErrorBars([120, 360, 1200, 3600, 12_000], [31, 17, 10.5, 8.1, 7.7], [4, 2, 1, 0.5, 0.3], "of another model");
        axes.XLabel = "images";
        return figure;
    }

    public static IFigure Notes()
    {
        var figure = new Figure { PanelWidth = 300, PanelHeight = 190 };
        Axes axes = figure[0, 0];
        Values step = Values.Counting(200);
        axes.Line(step, step.Select(t => 2 * Math.Log(2) + 0.5 * Math.Exp(-t / 30) * Math.Cos(t / 6)), "discriminator");
        axes.HorizontalLine(2 * Math.Log(2), "2 log 2");
        axes.VerticalLine(120, dash: Dash.Dotted);
        axes.Arrow(150, 1.75, 122, 1.6);
        axes.Text(152, 1.77, "balance");
        axes.XLabel = "step";
        axes.YLabel = "loss (nats)";
        axes.Legend = LegendPlace.LowerRight;
        return figure;
    }

    public static IFigure SharedAxesAndLegend()
    {
        var figure = new Figure("Three step sizes", rows: 1, columns: 3) { PanelWidth = 150, PanelHeight = 120, SharedYRange = true, SharedLegend = true };
        double[] sizes = [0.1, 0.5, 1.9];
        for (int i = 0; i < sizes.Length; i++)
        {
            double size = sizes[i];
            figure[0, i].Title = $"step size {size}";
            figure[0, i].Line(Values.Counting(12), Values.Counting(12).Select(t => Math.Pow(1 - size, t)), "x", marker: Marker.Circle);
            figure[0, i].Line(Values.Counting(12), Values.Counting(12).Select(t => Math.Pow(1 - size, 2 * t)), "energy");
            figure[0, i].XLabel = "step";
        }

        return figure;
    }
}
