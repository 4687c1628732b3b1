using GenerativeModels.Experiments;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Geweke's joint test of a right sampler and of three wrong ones (chapter 2, section 11).</summary>
[Experiment("geweke", "the joint test of a right sampler and of three with a mistake, Z values and P-P plots")]
public sealed class GewekeExperiment : Experiment<GewekeConfig, GewekeResult>
{
    /// <inheritdoc/>
    public override GewekeResult Run(GewekeConfig config, IExperimentRun run)
    {
        GewekeCase[] cases = Enum.GetValues<GewekeCase>();
        List<GewekeVerdict> verdicts = [];
        foreach (int i in run.Steps("samplers", cases.Length, new CheckpointState().Add("verdicts", verdicts)))
        {
            GewekeVerdict verdict = GewekeVerdict.Of(cases[i], config, run.Random);
            string name = cases[i] switch { GewekeCase.PriorTwiceAsWide => "wide-prior", GewekeCase.ObservationTwice => "counted-twice", GewekeCase.ObservationLeftOut => "left-out", _ => "right" };
            run.Report($"z-of-mean-{name}", verdict.ZOfMean);
            run.Report($"z-of-square-{name}", verdict.ZOfSquare);
            verdicts.Add(verdict);
        }

        return new GewekeResult(verdicts);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(GewekeResult result) => [GewekeFigures.ProbabilityPlots(result.Verdicts)];
}
