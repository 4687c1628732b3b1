using GenerativeModels.Experiments;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>How long should the steps of a random walk be? (Chapter 2, section 4.)</summary>
[Experiment("step-size", "random walks with small, good and large steps, and what acceptance rates say in one and in many dimensions")]
public sealed class StepSizeExperiment : Experiment<StepSizeConfig, StepSizeResult>
{
    /// <inheritdoc/>
    public override StepSizeResult Run(StepSizeConfig config, IExperimentRun run)
    {
        List<StepSizeTrace> traces = [];
        foreach (int i in run.Steps("traces", config.StepSizes.Count, new CheckpointState().Add("traces", traces)))
        {
            StepSizeTrace trace = StepSizeTrace.Of(config.StepSizes[i], config.Draws, run.Random);
            run.Report($"acceptance-{Text.Short(trace.StepSize)}", trace.AcceptanceRate);
            run.Report($"effective-sample-size-{Text.Short(trace.StepSize)}", trace.EffectiveSampleSize);
            traces.Add(trace);
        }

        (int Dimensions, double StepSize)[] tried = [.. config.Dimensions.SelectMany(D => Sizes(D, config.TriedSizes).Select(s => (D, s)))];
        List<Efficiency> efficiencies = [];
        foreach (int i in run.Steps("efficiency", tried.Length, new CheckpointState().Add("efficiencies", efficiencies)))
        {
            Efficiency found = Efficiency.Of(tried[i].Dimensions, tried[i].StepSize, config, run.Random);
            run.Log(i, ("acceptance-rate", found.AcceptanceRate), ("effective-per-draw", found.PerDraw));
            efficiencies.Add(found);
        }

        foreach (IGrouping<int, Efficiency> dimension in efficiencies.GroupBy(found => found.Dimensions))
        {
            Efficiency best = dimension.MaxBy(found => found.PerDraw)!;
            run.Report($"best-step-size-{best.Dimensions}d", best.StepSize);
            run.Report($"best-acceptance-{best.Dimensions}d", best.AcceptanceRate);
            run.Report($"best-effective-per-draw-{best.Dimensions}d", best.PerDraw);
        }

        return new StepSizeResult(traces, efficiencies);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(StepSizeResult result) => [StepSizeFigures.Traces(result.Traces), StepSizeFigures.Efficiencies(result.Efficiencies)];

    // Equally far apart as ratios.
    private static IEnumerable<double> Sizes(int dimensions, int count) =>
        Enumerable.Range(0, count).Select(i => 0.25 * Math.Pow(40, i / (count - 1.0)) / Math.Sqrt(dimensions));
}
