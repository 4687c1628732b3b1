using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>How many components? (chapter 1, section 10): likelihood, AIC and BIC against K.</summary>
[Experiment("number-of-components", "AIC and BIC against the number of components, where nobody knows it and where we do")]
public sealed class NumberOfComponentsExperiment : Experiment<NumberOfComponentsConfig, NumberOfComponentsResult>
{
    /// <inheritdoc/>
    public override NumberOfComponentsResult Run(NumberOfComponentsConfig config, IExperimentRun run)
    {
        Tensor geyser = OldFaithful.Load(), ring = EightGaussians.Generate(config.RingPoints, run.Random).Points;
        List<SizedFit> geyserFits = [], ringFits = [];

        var sizes = Enum.GetValues<CovarianceType>().SelectMany(type => Enumerable.Range(1, config.MaxComponents).Select(K => (type, K))).ToArray();
        foreach (int i in run.Steps("old-faithful", sizes.Length, new CheckpointState().Add("fits", geyserFits)))
        {
            SizedFit fit = SizedFit.Best(geyser, sizes[i].type, sizes[i].K, config, run.Random);
            string name = fit.Type.ToString().ToLowerInvariant();
            run.Log(fit.Components, ($"{name}-log-likelihood", fit.LogLikelihood), ($"{name}-aic", fit.Aic), ($"{name}-bic", fit.Bic));
            run.Report($"{name}-{fit.Components}-bic", fit.Bic);
            geyserFits.Add(fit);
        }

        foreach (int i in run.Steps("ring", config.MaxRingComponents, new CheckpointState().Add("fits", ringFits)))
        {
            SizedFit fit = SizedFit.Best(ring, CovarianceType.Full, i + 1, config, run.Random);
            run.Log(fit.Components, ("ring-log-likelihood", fit.LogLikelihood), ("ring-aic", fit.Aic), ("ring-bic", fit.Bic));
            ringFits.Add(fit);
        }

        run.Report("ring-best-by-bic", ringFits.MaxBy(fit => fit.Bic)!.Components);
        run.Report("ring-best-by-aic", ringFits.MaxBy(fit => fit.Aic)!.Components);
        return new NumberOfComponentsResult(geyserFits, ringFits, ring);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(NumberOfComponentsResult result) =>
        [NumberOfComponentsFigures.Geyser(result.Geyser), NumberOfComponentsFigures.Ring(result.Ring, result.RingPoints)];
}
