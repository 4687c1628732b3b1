using GenerativeModels.Experiments;

namespace GenerativeModels.Variational.Experiments;

/// <summary>A variational autoencoder on binarised digits (chapter 3, sections 10 and 12).</summary>
[Experiment("autoencoder", "a variational autoencoder on digits: its bound and the two terms of it, what it makes of digits, and what it makes up")]
public sealed class AutoencoderExperiment : Experiment<AutoencoderConfig, AutoencoderResult>
{
    private const int Shown = 12, Pairs = 4, Sampled = 48;

    /// <inheritdoc/>
    public override AutoencoderResult Run(AutoencoderConfig config, IExperimentRun run)
    {
        DigitPixels digits = DigitPixels.Load(config, run.Random);
        TrainedAutoencoder trained = TrainedAutoencoder.Of(digits, config, config.LatentDimensions, run);
        Bounds bounds = Bounds.Of(trained.Model, digits.Test, config, run.Random);
        Report(trained, bounds, digits, run);

        using IDisposable _ = no_grad();
        VariationalAutoencoder model = trained.Model;
        Tensor originals = digits.Test[..Shown], codes = model.Encode(digits.Test).Mean;
        Tensor shares = linspace(0, 1, Shown).unsqueeze(1); // [L, 1]
        int[] ends = Different(digits.TestLabels);
        Tensor between = stack(Enumerable.Range(0, Pairs).Select(i => codes[ends[2 * i]] * (1 - shares) + codes[ends[2 * i + 1]] * shares)); // [P, L, Z]
        return new AutoencoderResult(
            trained, bounds, config.Size, originals, model.Decode(codes[..Shown]).sigmoid(),
            model.Decode(TrainedAutoencoder.Noise(run.Random, Sampled, model.LatentDimensions)).sigmoid(), model.Decode(between).sigmoid());
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(AutoencoderResult result) =>
    [
        AutoencoderFigures.Curves(result.Trained),
        AutoencoderFigures.Reconstructions(result),
        AutoencoderFigures.Samples(result),
        AutoencoderFigures.Interpolations(result),
        AutoencoderFigures.Gap(result.Bounds),
    ];

    private static void Report(TrainedAutoencoder trained, Bounds bounds, DigitPixels digits, IExperimentRun run)
    {
        run.Report("test-nelbo", trained.End.Nelbo);
        run.Report("test-kl", trained.End.Kl);
        run.Report("test-reconstruction", trained.End.Reconstruction);
        run.Report("independent-pixels", digits.IndependentPixels());
        run.Report("entropy-of-the-coins", digits.Coins);
        using IDisposable _ = no_grad();
        run.Report("active-units", PosteriorDiagnostics.ActiveUnits(trained.Model.Encode(digits.Test).Mean));
        for (int i = 0; i < bounds.SampleCounts.Count; i++)
        {
            run.Report($"negative-bound-{bounds.SampleCounts[i]}", bounds.ImportanceWeighted[i]);
            run.Report($"negative-bound-{bounds.SampleCounts[i]}-refined", bounds.RefinedImportanceWeighted[i]);
        }

        run.Report("nelbo-of-the-encoder", bounds.Encoder);
        run.Report("nelbo-refined", bounds.Refined);
    }

    // The first digit of each kind, and then whatever comes.
    private static int[] Different(Tensor labels)
    {
        double[] kinds = labels.ToDoubles();
        int[] all = [.. Enumerable.Range(0, kinds.Length)];
        return [.. all.DistinctBy(i => kinds[i]).Union(all).Take(2 * Pairs)];
    }
}
