using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Em.Experiments;

/// <summary>The figures of <see cref="BernoulliMixtureExperiment"/>.</summary>
internal static class BernoulliMixtureFigures
{
    private const int Columns = 10;

    /// <summary>The mean of each component as an image, the most frequent digit's components first.</summary>
    public static NamedFigure Means(DigitFit fit)
    {
        long side = (long)Math.Sqrt(fit.Model.Dimensions);
        Tensor order = (fit.Names - fit.Model.Weights).argsort(); // by name, the heaviest first
        return new NamedFigure(
            "means",
            "The means of the components, dark where a pixel is likely to be ink, ordered by the digit that each is most responsible for. Nobody told the "
                + "mixture of digits: some get several components, one for each way to write them, and digits that look alike may share one.",
            ImageGrid.Of(fit.Model.Means.index_select(0, order).reshape(-1, 1, side, side), PixelRange.Unit, Columns) with
            {
                Title = $"Means of {fit.Model.Components} components",
                Description = $"{fit.Model.Components} blurred digits: the means of the components.",
                Map = ColorMap.Ink,
                Scale = Scale(side),
                GapColor = Plotting.Drawing.Color.Grey(225),
                Gap = 1,
            });
    }

    /// <summary>Digits, and what two mixtures make up.</summary>
    public static NamedFigure Samples(Tensor data, IReadOnlyList<DigitSamples> samples) => new(
        "samples",
        "Digits that the mixtures were fitted to, and digits that they made up. With one component all pixels are independent; with more, the components tie "
            + "them together, but within a component each pixel is still a coin of its own, and the strokes fray.",
        ImageGrid.Classes(cat([data, .. samples.Select(some => some.Images)], 0), PixelRange.Unit, ["data", .. samples.Select(some => $"K = {some.Components}")]) with
        {
            Title = "Data and samples",
            Description = "A row of binary digits, and below it rows of samples.",
            Map = ColorMap.Ink,
            Scale = Scale(data.shape[^1]),
            GapColor = Plotting.Drawing.Color.Grey(225),
            Gap = 1,
        });

    /// <summary>How EM climbed, and what more components bring.</summary>
    public static NamedFigure Curves(IReadOnlyList<DigitFit> fits, DigitFit shown)
    {
        var figure = new Figure(columns: 3)
        {
            PanelWidth = 210, PanelHeight = 180,
            Description = "Objective per iteration; log-likelihood of train and held-out digits against K; agreement with the labels against K.",
        };
        double[] sizes = [.. fits.Select(fit => (double)fit.Model.Components)];
        Tick[] ticks = [.. sizes.Select(size => new Tick(size, $"{size}"))];

        Axes climb = figure[0, 0];
        (climb.Title, climb.XLabel, climb.YLabel) = ($"EM with K = {shown.Model.Components}", "M-steps", "log-likelihood + log prior");
        double[] history = [.. shown.History.Skip(1)];
        climb.Line(Enumerable.Range(1, history.Length).Select(t => (double)t).ToArray(), history, color: Palette.Blue, marker: Marker.Circle);

        Axes likelihood = figure[0, 1];
        (likelihood.Title, likelihood.XLabel, likelihood.YLabel, likelihood.XScale, likelihood.XTicks) = ("log-likelihood", "components K", "nats per digit", AxisScale.Log, ticks);
        likelihood.Line(sizes, fits.Select(fit => fit.TrainLogLikelihood).ToArray(), "fitted to", Palette.Orange, dash: Dash.Dashed, marker: Marker.Square);
        likelihood.Line(sizes, fits.Select(fit => fit.TestLogLikelihood).ToArray(), "new", Palette.Blue, marker: Marker.Circle);
        likelihood.Legend = LegendPlace.LowerRight;

        Axes agreement = figure[0, 2];
        (agreement.Title, agreement.XLabel, agreement.YLabel, agreement.XScale, agreement.XTicks) = ("called by their name", "components K", "share of new digits", AxisScale.Log, ticks);
        agreement.Line(sizes, fits.Select(fit => fit.Agreement).ToArray(), color: Palette.Blue, marker: Marker.Circle);
        agreement.YRange = (0, 1);
        return new NamedFigure(
            "curves",
            "Left: what EM climbs (log-likelihood plus log prior, without the start). Middle: with more components the fit to new digits improves as well, but ever less "
                + "than the fit to the old ones. Right: the share of new digits that fall to a component called after them.",
            figure);
    }

    // About 60 pixels of the figure for each image.
    private static int Scale(long side) => (int)Math.Max(1, 56 / side);
}
