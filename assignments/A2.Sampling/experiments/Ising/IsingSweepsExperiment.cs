using System.Diagnostics;
using GenerativeModels.Experiments;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The same averages by three programs: site by site, half of the lattice at once, and 256 sites at once (chapter 2, section 6).</summary>
[Experiment("ising-sweeps", "site by site, the checkerboard and the fast kernel: the same averages, at different speeds")]
public sealed class IsingSweepsExperiment : Experiment<IsingSweepsConfig, IsingSweepsResult>
{
    /// <inheritdoc/>
    public override IsingSweepsResult Run(IsingSweepsConfig config, IExperimentRun run)
    {
        (IsingSampler Sampler, double Temperature)[] all = [.. Enum.GetValues<IsingSampler>().SelectMany(sampler => config.Temperatures.Select(T => (sampler, T)))];
        List<IsingSweepsPoint> points = [];
        foreach (int i in run.Steps("samplers", all.Length, new CheckpointState().Add("points", points)))
        {
            points.Add(Measure(config, all[i].Sampler, all[i].Temperature, run.Random));
            run.Log(i, ("energy", points[^1].Energy), ("microseconds", points[^1].Microseconds));
        }

        foreach (IsingSweepsPoint point in points)
        {
            string name = $"{point.Sampler.ToString().ToLowerInvariant()}-{Text.Short(point.Temperature)}";
            run.Report($"energy-error-{name}", point.Energy - IsingExact.Energy(point.Temperature));
            run.Report($"energy-standard-error-{name}", point.Error);
            run.Report($"autocorrelation-time-{name}", point.Time);
        }

        foreach (IGrouping<IsingSampler, IsingSweepsPoint> sampler in points.GroupBy(point => point.Sampler))
        {
            run.Say($"{sampler.Key}: {Text.Short(sampler.Min(point => point.Microseconds))} microseconds for a sweep of {config.Side} by {config.Side}");
        }

        return new IsingSweepsResult(points);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(IsingSweepsResult result) => [IsingSweepsFigures.Agreement(result.Points)];

    private static IsingSweepsPoint Measure(IsingSweepsConfig config, IsingSampler sampler, double temperature, SeededRandom rng)
    {
        IIsingChain chain = IsingChains.Of(sampler, config.Side, temperature, rng);
        chain.Sweep(config.Sweeps / 5);
        double[] u = new double[config.Sweeps];
        var watch = new Stopwatch();
        for (int i = 0; i < u.Length; i++)
        {
            watch.Start();
            chain.Sweep(1);
            watch.Stop();
            u[i] = chain.Energy;
        }

        double time = EffectiveSampleSize.IntegratedAutocorrelationTime(Autocorrelation.Of(u));
        return new IsingSweepsPoint(sampler, temperature, u.Average(), MonteCarloError.OfMean([u]), time, watch.Elapsed.TotalMicroseconds / u.Length);
    }
}
