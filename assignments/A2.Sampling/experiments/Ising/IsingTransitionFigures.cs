using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The figure of <see cref="IsingTransitionExperiment"/>.</summary>
internal static class IsingTransitionFigures
{
    /// <summary>|m|, u and τ against T.</summary>
    public static NamedFigure Curves(IReadOnlyList<IsingPoint> points)
    {
        var figure = new Figure("The Ising model around its transition", columns: 3)
        {
            PanelWidth = 250, PanelHeight = 210, SharedXRange = true, SharedLegend = true,
            Description = "Magnetisation, energy and autocorrelation time against the temperature for lattices of several sizes; the first two with the exact curves.",
        };
        (Axes m, Axes u, Axes tau) = (figure[0, 0], figure[0, 1], figure[0, 2]);
        (m.Title, u.Title, tau.Title) = ("magnetisation |m| per site", "energy u per site", "autocorrelation time of |m| in sweeps");
        if (points.Any(point => point.Time > 0)) tau.YScale = AxisScale.Log;
        Values exactly = Values.Spaced(points.Min(point => point.Temperature), points.Max(point => point.Temperature), 600);
        m.Line(exactly, exactly.Select(IsingExact.Magnetisation), "exact, infinite lattice", Palette.Black, width: 1.1);
        u.Line(exactly, exactly.Select(IsingExact.Energy), color: Palette.Black, width: 1.1);
        foreach ((int series, IGrouping<int, IsingPoint> lattice) in points.GroupBy(point => point.Side).Index())
        {
            double[] T = [.. lattice.Select(point => point.Temperature)];
            Plotting.Drawing.Color color = Palette.At(series < 3 ? series : series + 1); // black is the exact curve
            Marker marker = (Marker)(1 + series);
            m.ErrorBars(T, Of(point => point.Magnetisation), Of(point => 2 * point.MagnetisationError), $"{lattice.Key} × {lattice.Key}", color, marker);
            u.ErrorBars(T, Of(point => point.Energy), Of(point => 2 * point.EnergyError), color: color, marker: marker);
            tau.Line(T, Of(point => point.Time), color: color, marker: marker);

            // Where nothing ever changed, no error is known.
            double[] Of(Func<IsingPoint, double> what) => [.. lattice.Select(what).Select(value => double.IsFinite(value) ? value : 0)];
        }

        foreach (Axes axes in new[] { m, u, tau })
        {
            axes.XLabel = "temperature T";
            axes.VerticalLine(IsingExact.CriticalTemperature, color: Palette.Grey, dash: Dash.Dotted);
        }

        return new NamedFigure(
            "curves",
            "Away from the critical temperature (dotted) the averages are those of the infinite lattice; near it a finite one rounds the transition off. That is also where sweeps "
                + "forget slowest, and the more slowly the larger the lattice.",
            figure);
    }
}
