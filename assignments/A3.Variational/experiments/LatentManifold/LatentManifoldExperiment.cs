using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Variational.Experiments;

/// <summary>An autoencoder with two latent dimensions, so that all of its latent space can be drawn (chapter 3, section 12).</summary>
[Experiment("latent-manifold", "two latent dimensions: what the decoder makes of every place, and where the encoder puts the digits")]
public sealed class LatentManifoldExperiment : Experiment<AutoencoderConfig, LatentManifoldResult>
{
    private const int Places = 20;

    /// <inheritdoc/>
    public override LatentManifoldResult Run(AutoencoderConfig config, IExperimentRun run)
    {
        DigitPixels digits = DigitPixels.Load(config, run.Random);
        TrainedAutoencoder trained = TrainedAutoencoder.Of(digits, config, 2, run);
        run.Report("test-nelbo", trained.Moments[^1].Nelbo);

        using IDisposable _ = no_grad();
        double[] quantiles = [.. Enumerable.Range(0, Places).Select(i => SpecialMath.NormalQuantile((i + 0.5) / Places))];
        float[] places = [.. quantiles.Reverse().SelectMany(second => quantiles.SelectMany(first => (float[])[(float)first, (float)second]))];
        return new LatentManifoldResult(
            trained.Model.Decode(tensor(places, [Places * Places, 2])).sigmoid().reshape(-1, 1, config.Size, config.Size), trained.Model.Encode(digits.Test).Mean, digits.TestLabels);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(LatentManifoldResult result)
    {
        yield return new NamedFigure(
            "grid",
            "What the decoder makes of a grid of codes. The steps are quantiles of the prior, so each image stands for an equal share of all samples.",
            ImageGrid.Of(result.Images, PixelRange.Unit, Places) with { Title = "The latent plane, decoded", Description = "A square of small digits that change gradually into each other.", Map = ColorMap.Ink, Scale = 1, Gap = 0 });

        var figure = new Figure { PanelWidth = 380, PanelHeight = 340, Description = "The encoder's means of test digits in the plane, each digit in its own colour or marker." };
        Axes axes = figure[0, 0];
        (axes.Title, axes.XLabel, axes.YLabel, axes.Legend) = ("where the encoder puts new digits", "first code", "second code", LegendPlace.Best);
        for (int digit = 0; digit < 10; digit++)
        {
            Tensor rows = result.Labels.eq(digit).nonzero().flatten();
            axes.Scatter(result.Means.index_select(0, rows), $"{digit}", Palette.At(digit % 7), digit < 7 ? Marker.Circle : Marker.Cross, size: 4, opacity: 0.7);
        }

        yield return new NamedFigure("codes", "The means of q(z|x) for new digits. Nobody told the encoder of classes; it needs them to save nats. Together the clouds have to fill the prior.", figure);
    }
}
