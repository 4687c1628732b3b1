using GenerativeModels.Experiments;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Magnetisation, energy and autocorrelation time against the temperature (chapter 2, sections 5 and 8).</summary>
[Experiment("ising-transition", "magnetisation and energy against Onsager's and Yang's exact ones, and autocorrelation times around the transition")]
public sealed class IsingTransitionExperiment : Experiment<IsingTransitionConfig, IsingTransitionResult>
{
    // Farther than this from the critical temperature, the infinite lattice is a fair comparison.
    private const double Away = 0.25;

    /// <inheritdoc/>
    public override IsingTransitionResult Run(IsingTransitionConfig config, IExperimentRun run)
    {
        (int Side, double Temperature)[] all = [.. config.Sides.SelectMany(side => config.Temperatures.Select(T => (side, T)))];
        List<IsingPoint> points = [];
        foreach (int i in run.Steps("points", all.Length, new CheckpointState().Add("points", points)))
        {
            IsingPoint point = IsingPoint.Measure(config, all[i].Side, all[i].Temperature, run.Random);
            run.Log(i, ("magnetisation", point.Magnetisation), ("energy", point.Energy), ("autocorrelation-time", point.Time));
            points.Add(point);
        }

        foreach (IsingPoint point in points.Where(point => point.Side == config.Sides[^1] && Math.Abs(point.Temperature - IsingExact.CriticalTemperature) > Away))
        {
            string name = Text.Short(point.Temperature);
            run.Report($"energy-{name}", point.Energy);
            run.Report($"energy-error-{name}", point.Energy - IsingExact.Energy(point.Temperature));
            run.Report($"energy-standard-error-{name}", point.EnergyError);
            if (point.Temperature > IsingExact.CriticalTemperature) continue;
            run.Report($"magnetisation-{name}", point.Magnetisation);
            run.Report($"magnetisation-error-{name}", point.Magnetisation - IsingExact.Magnetisation(point.Temperature));
        }

        // Of all temperatures, at the one nearest to T_c.
        double nearest = config.Temperatures.MinBy(T => Math.Abs(T - IsingExact.CriticalTemperature));
        IsingPoint[] critical = [.. points.Where(point => point.Temperature == nearest)];
        foreach (IsingPoint point in critical) run.Report($"autocorrelation-time-side-{point.Side}", point.Time);
        if (critical.Length > 1) run.Report("exponent", Math.Log(critical[^1].Time / critical[0].Time) / Math.Log(critical[^1].Side / (double)critical[0].Side));
        return new IsingTransitionResult(points);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(IsingTransitionResult result) => [IsingTransitionFigures.Curves(result.Points)];
}
