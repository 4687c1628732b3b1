using GenerativeModels.Experiments;
using GenerativeModels.Plotting;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Variational.Experiments;

/// <summary>An autoencoder with two latent dimensions, so that all of its latent space can be drawn (chapter 3, section 12).</summary>
[Experiment("latent-manifold", "two latent dimensions: what the decoder makes of every place, and where the encoder puts the digits")]
public sealed class LatentManifoldExperiment : Experiment<AutoencoderConfig, LatentManifoldResult>
{
    private const int Places = 20, Written = 1200;
    private const double Edge = 4;

    /// <inheritdoc/>
    public override LatentManifoldResult Run(AutoencoderConfig config, IExperimentRun run)
    {
        DigitPixels digits = DigitPixels.Load(config, run.Random);
        TrainedAutoencoder trained = TrainedAutoencoder.Of(digits, config, 2, run);
        run.Report("test-nelbo", trained.End.Nelbo);
        run.Report("test-kl", trained.End.Kl);
        run.Report("test-reconstruction", trained.End.Reconstruction);

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

        var figure = new Figure { PanelWidth = 440, PanelHeight = 440, Description = "The encoder's means of test digits in the plane, each written as the digit that it is, and a circle." };
        Axes axes = figure[0, 0];
        (axes.Title, axes.XLabel, axes.YLabel, axes.XRange, axes.YRange) = ("where the encoder puts new digits", "z₁", "z₂", (-Edge, Edge), (-Edge, Edge));
        axes.Ellipse([0, 0], new double[,] { { 1, 0 }, { 0, 1 } }, stdDevs: 2, color: Palette.Grey, dash: Dash.Dashed);
        double[] labels = result.Labels.ToDoubles(), means = result.Means.ToDoubles();
        for (int i = 0; i < Math.Min(Written, labels.Length); i++)
        {
            (double x, double y) = (means[2 * i], means[2 * i + 1]);
            if (Math.Max(Math.Abs(x), Math.Abs(y)) < Edge - 0.1)
            {
                axes.Text(x, y, $"{labels[i]}", Palette.At((int)labels[i]), size: 8, Anchor.Middle);
            }
        }

        yield return new NamedFigure(
            "codes",
            "The means of q(z|x) of new digits, each written as what it shows. Within the dashed circle lie 86 % of the prior. Nobody told the encoder of classes; it needs them to save nats.",
            figure);
    }
}
