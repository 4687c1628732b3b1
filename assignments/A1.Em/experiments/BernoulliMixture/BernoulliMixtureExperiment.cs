using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>A mixture of Bernoullis on binarised digits (chapter 1, section 8).</summary>
[Experiment("bernoulli-mixture", "a mixture of Bernoullis on black and white digits: its means, its samples, and how it does on new digits")]
public sealed class BernoulliMixtureExperiment : Experiment<BernoulliMixtureConfig, BernoulliMixtureResult>
{
    private const int SampleCount = 16;

    /// <inheritdoc/>
    public override BernoulliMixtureResult Run(BernoulliMixtureConfig config, IExperimentRun run)
    {
        (DigitBits train, DigitBits test) = DigitBits.Load(config, run.Random);
        int[] sizes = [.. config.ComponentCounts.Append(config.Components).Distinct().Order()];
        List<DigitFit> fits = [];
        foreach (int i in run.Steps("components", sizes.Length, new CheckpointState().Add("fits", fits)))
        {
            DigitFit fit = DigitFit.Of(train, test, sizes[i], config, run.Random);
            run.Log(sizes[i], ("train-log-likelihood", fit.TrainLogLikelihood), ("held-out-log-likelihood", fit.TestLogLikelihood), ("agreement", fit.Agreement), ("rand-index", fit.RandIndex));
            run.Report($"held-out-log-likelihood-{sizes[i]}", fit.TestLogLikelihood);
            fits.Add(fit);
        }

        DigitFit shown = fits.Single(fit => fit.Model.Components == config.Components);
        run.Report("agreement", shown.Agreement);
        run.Report("rand-index", shown.RandIndex);
        run.Report("m-steps", shown.History.Count - 1);
        DigitSamples[] samples = [.. new[] { fits[0], shown }.Select(fit => DigitSamples.From(fit.Model, SampleCount, run.Random))];
        return new BernoulliMixtureResult(fits, shown, train.Bits[..SampleCount].reshape(SampleCount, 1, config.Size, config.Size), samples);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(BernoulliMixtureResult result) =>
    [
        BernoulliMixtureFigures.Means(result.Shown),
        BernoulliMixtureFigures.Samples(result.Data, result.Samples),
        BernoulliMixtureFigures.Curves(result.Fits, result.Shown),
    ];
}
