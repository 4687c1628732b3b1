using GenerativeModels.Numerics;

namespace GenerativeModels.Plotting.Tests.Gallery;

internal static partial class Pictures
{
    public static IFigure Traces()
    {
        double[] quick = Chain(0.3, seed: 1), slow = Chain(0.97, seed: 2);
        return TracePanels.Of([quick, slow], [Correlations(0.3), Correlations(0.97)], ["step size 2.4", "step size 0.1"], runningMeans: true);
    }

    public static IFigure Ranks()
    {
        var figure = new Figure(rows: 1, columns: 2) { PanelWidth = 210, PanelHeight = 140, SharedLegend = true };
        figure[0, 0].Ranks([Chain(0.1, 1), Chain(0.1, 2), Chain(0.1, 3)], ["chain 1", "chain 2", "chain 3"]);
        figure[0, 0].Title = "mixed";
        figure[0, 1].Ranks([Chain(0.1, 1), Chain(0.97, 5), Chain(0.97, 6)], ["chain 1", "chain 2", "chain 3"]);
        figure[0, 1].Title = "not mixed";
        return figure;
    }

    // A first-order autoregression with variance 1: its autocorrelations are powers of its coefficient.
    private static double[] Chain(double coefficient, long seed)
    {
        double[] noise = new SeededRandom(seed).Normal(600).ToDoubles(), x = new double[600];
        for (int i = 1; i < x.Length; i++) x[i] = coefficient * x[i - 1] + Math.Sqrt(1 - coefficient * coefficient) * noise[i];
        return x;
    }

    private static Values Correlations(double coefficient) => Values.Counting(40).Select(lag => Math.Pow(coefficient, lag));
}
