using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Variational.Experiments;

/// <summary>How far the two gradient estimators scatter (chapter 3, section 7).</summary>
[Experiment("gradient-variance", "the score-function and the reparameterised estimator of one gradient, and how far they scatter")]
public sealed class GradientVarianceExperiment : Experiment<GradientVarianceConfig, IReadOnlyList<GradientScatter>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<GradientScatter> Run(GradientVarianceConfig config, IExperimentRun run)
    {
        Tensor eps = run.Random.Normal(config.Estimates, 1);
        GradientScatter[] all = [.. config.Means.Select(mean =>
        {
            var q = new DiagonalGaussian(new[] { mean }.ToTensor(1), new[] { 0.0 }.ToTensor(1));
            Tensor F(Tensor z) => z.square().sum(1);
            return new GradientScatter(mean, GradientEstimators.ScoreFunction(q, F, eps).Mean.ToDoubles(), GradientEstimators.Reparameterised(q, F, eps).Mean.ToDoubles());
        })];
        foreach (GradientScatter each in all)
        {
            run.Report($"score-function-variance-{each.Mean}", GradientScatter.Variance(each.ScoreFunction));
            run.Report($"reparameterised-variance-{each.Mean}", GradientScatter.Variance(each.Reparameterised));
        }

        return all;
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(IReadOnlyList<GradientScatter> result)
    {
        var figure = new Figure(columns: 2) { PanelWidth = 290, PanelHeight = 230, SharedYRange = true, Description = "Box plots of gradient estimates for several means: wide for the score function, narrow when reparameterised." };
        string[] names = [.. result.Select(each => $"μ = {each.Mean}")];
        void Panel(int column, string title, Func<GradientScatter, double[]> values, Plotting.Drawing.Color color)
        {
            Axes axes = figure[0, column];
            (axes.Title, axes.YRange) = (title, (-25, 50)); // the far outliers of the score function leave the picture
            axes.BoxPlot(names, [.. result.Select(each => (Values)values(each).Select(value => value - 2 * each.Mean).ToArray())], color);
        }

        Panel(0, "score function", each => each.ScoreFunction, Palette.Orange);
        Panel(1, "reparameterised", each => each.Reparameterised, Palette.Blue);
        figure[0, 0].YLabel = "estimate less the gradient 2 μ";
        yield return new NamedFigure(
            "boxes",
            "Estimates of the gradient of E[z²] along μ, for σ = 1, less the gradient itself: one noise vector each, the same for both. Both are right on average; "
                + "the score function's scatter (part of it above the picture) grows with the size of f, the other's with its slope's.",
            figure);
    }
}
