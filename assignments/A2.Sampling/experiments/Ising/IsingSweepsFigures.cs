using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The figure of <see cref="IsingSweepsExperiment"/>.</summary>
internal static class IsingSweepsFigures
{
    /// <summary>How far the energies are from the exact ones, and the time for a sweep.</summary>
    public static NamedFigure Agreement(IReadOnlyList<IsingSweepsPoint> points)
    {
        var figure = new Figure("Three ways to sweep", columns: 3)
        {
            PanelWidth = 230, PanelHeight = 190, SharedLegend = true,
            Description = "Energy minus the exact energy with error bars, autocorrelation time, and microseconds per sweep, for three samplers.",
        };
        (Axes energy, Axes tau, Axes speed) = (figure[0, 0], figure[0, 1], figure[0, 2]);
        (energy.Title, energy.XLabel) = ("energy per site − exact energy", "temperature T");
        (tau.Title, tau.XLabel) = ("autocorrelation time of u in sweeps", "temperature T");
        (speed.Title, speed.YScale) = ("microseconds for a sweep", AxisScale.Log);
        energy.HorizontalLine(0, color: Palette.Grey);
        IGrouping<IsingSampler, IsingSweepsPoint>[] samplers = [.. points.GroupBy(point => point.Sampler)];
        foreach ((int series, IGrouping<IsingSampler, IsingSweepsPoint> sampler) in samplers.Index())
        {
            // Side by side, so that they do not hide each other.
            double[] T = [.. sampler.Select(point => point.Temperature + 0.04 * (series - 1))];
            energy.ErrorBars(T, Of(point => point.Energy - IsingExact.Energy(point.Temperature)), Of(point => 2 * point.Error), Name(sampler.Key), Palette.At(series), (Marker)(1 + series));
            if (sampler.Any(point => double.IsFinite(point.Time))) // where nothing ever changed, no time is known
            {
                tau.Line(Of(point => point.Temperature), Of(point => point.Time), color: Palette.At(series), marker: (Marker)(1 + series));
            }

            double quickest = sampler.Min(point => point.Microseconds);
            speed.Scatter([series], [quickest], color: Palette.At(series), marker: (Marker)(1 + series), size: 8, opacity: 1);
            speed.Text(series, quickest * 1.35, quickest >= 10 ? $"{quickest:0}" : Text.Number(quickest, 1), anchor: Plotting.Drawing.Anchor.Middle);

            double[] Of(Func<IsingSweepsPoint, double> what) => [.. sampler.Select(what)];
        }

        speed.XTicks = Tick.Named(samplers.Select(sampler => Name(sampler.Key)));
        speed.XRange = (-0.5, samplers.Length - 0.5);
        speed.YRange = (points.Min(point => point.Microseconds) / 3, points.Max(point => point.Microseconds) * 3);
        return new NamedFigure(
            "agreement",
            "All three agree with the exact energy within their errors (bars: two standard errors), away from the critical temperature. The kernel takes the same steps as the checkerboard, 256 spins at a time.",
            figure);
    }

    private static string Name(IsingSampler sampler) => sampler switch
    {
        IsingSampler.Sequential => "site by site",
        IsingSampler.Checkerboard => "checkerboard",
        _ => "kernel",
    };
}
