using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Variational.Experiments;

/// <summary>The figures of <see cref="AutoencoderExperiment"/>.</summary>
internal static class AutoencoderFigures
{
    /// <summary>The bound and its two terms over training.</summary>
    public static NamedFigure Curves(TrainedAutoencoder trained)
    {
        var figure = new Figure(columns: 3)
        {
            PanelWidth = 210, PanelHeight = 180,
            Description = "Negative ELBO, reconstruction and KL on test digits against training steps.",
        };
        TrainingMoment[] moments = [.. trained.Moments.Skip(trained.Moments.Count / 50)];
        double[] steps = [.. moments.Select(moment => (double)moment.Step)];
        void Panel(int column, string title, Func<TrainingMoment, double> value)
        {
            Axes axes = figure[0, column];
            (axes.Title, axes.XLabel, axes.YLabel) = (title, "training steps", "nats per digit");
            axes.Line(steps, moments.Select(value).ToArray(), column == 0 ? "new digits" : null, Palette.Blue);
        }

        Panel(0, "-ELBO", moment => moment.Nelbo);
        figure[0, 0].Line(steps, moments.Select(moment => moment.TrainLoss).ToArray(), "training", Palette.Orange, dash: Dash.Dashed);
        figure[0, 0].Legend = LegendPlace.UpperRight;
        Panel(1, "reconstruction, -log p(x|z)", moment => moment.Reconstruction);
        Panel(2, "KL(q(z|x) ‖ p(z))", moment => moment.Kl);
        return new NamedFigure(
            "curves",
            "Left: the loss, on new digits and on the batches. Middle and right: its two terms on new digits. The reconstruction is bought with information: while one falls, the other rises.",
            figure);
    }

    /// <summary>Digits and what came back.</summary>
    public static NamedFigure Reconstructions(AutoencoderResult result) => new(
        "reconstructions",
        "Above, test digits that the model has never seen; below, the probability of ink that the decoder gives for the mean of their code.",
        Grid(cat([result.Originals, result.Reconstructions], 0), result.Side, ["data", "decoded"]) with { Title = "Digits and their reconstructions", Description = "A row of binary digits, and below it a row of smooth ones." });

    /// <summary>What the model makes up.</summary>
    public static NamedFigure Samples(AutoencoderResult result) => new(
        "samples",
        "Draws from the model: a code from N(0, I), and what the decoder makes of it. Some are digits, some lie between digits, where the prior has mass and the data have not.",
        Grid(result.Samples, result.Side, ["", "", "", ""]) with { Title = "Samples", Description = "Four rows of digits that the decoder made of random codes." });

    /// <summary>From one digit to another.</summary>
    public static NamedFigure Interpolations(AutoencoderResult result) => new(
        "interpolations",
        "From the code of one digit to that of another in a straight line. The steps between are digits, too, or nearly so; in pixels a straight line would fade one out and the other in.",
        Grid(result.Interpolations.flatten(0, 1), result.Side, ["", "", "", ""]) with { Title = "Between two codes", Description = "Rows of digits, each changing gradually into another." });

    /// <summary>How tight the bounds are.</summary>
    public static NamedFigure Gap(Bounds bounds)
    {
        var figure = new Figure { PanelWidth = 400, PanelHeight = 230, Description = "Two falling curves: negative importance-weighted bounds against the number of samples, for the encoder's q and for refined ones." };
        double[] samples = [.. bounds.SampleCounts.Select(k => (double)k)];
        Axes axes = figure[0, 0];
        (axes.XLabel, axes.YLabel, axes.XScale, axes.Legend) = ("K, samples from q", "negative bound (nats per digit)", AxisScale.Log, LegendPlace.UpperRight);
        axes.XTicks = [.. bounds.SampleCounts.Select(k => new Tick(k, $"{k}"))];
        axes.Line(samples, bounds.ImportanceWeighted.ToArray(), "q of the encoder", Palette.Blue, marker: Marker.Circle);
        axes.Line(samples, bounds.RefinedImportanceWeighted.ToArray(), "q refined for each digit", Palette.Vermillion, dash: Dash.Dashed, marker: Marker.Square);
        return new NamedFigure(
            "gap",
            "Upper bounds on -log p(x), averaged over some test digits. With one sample it is the negative ELBO; more samples lower it, and so does a q made for each digit. "
                + "On the left the distance of the curves is the amortisation gap.",
            figure);
    }

    private static ImageGrid Grid(Tensor pixels, long side, IReadOnlyList<string> rows) =>
        ImageGrid.Classes(pixels.reshape(-1, 1, side, side), PixelRange.Unit, rows) with { Map = ColorMap.Ink, Scale = (int)Math.Max(1, 56 / side), Gap = 1, GapColor = Plotting.Drawing.Color.Grey(225) };
}
