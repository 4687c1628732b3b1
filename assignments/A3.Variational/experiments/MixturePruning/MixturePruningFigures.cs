using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Variational.Experiments;

/// <summary>The figures of <see cref="MixturePruningExperiment"/>.</summary>
internal static class MixturePruningFigures
{
    private const double Shown = 0.01;

    /// <summary>Six moments of the run.</summary>
    public static NamedFigure Moments(MixturePruningResult result)
    {
        var figure = new Figure("Six components are offered, two are kept", rows: 2, columns: 3)
        {
            PanelWidth = 190, PanelHeight = 160, SharedXRange = true, SharedYRange = true,
            Description = "Six moments of a run: ellipses of components vanish one after the other until two are left.",
        };
        int last = result.Path.Count - 1;
        int[] moments = [.. new[] { 0.0, 0.08, 0.2, 0.4, 0.65, 1 }.Select(share => (int)Math.Round(share * last))];
        for (int i = 0; i < moments.Length; i++)
        {
            DirichletNormalWishart q = result.Path[moments[i]];
            double[] weights = MixturePruningExperiment.Weights(q).ToDoubles();
            Axes axes = figure[i / 3, i % 3];
            axes.Title = $"sweep {moments[i] + 1}: {weights.Count(weight => weight > Shown)} in use";
            axes.Scatter(result.Points, color: Palette.Grey, size: 3, opacity: 0.5);
            for (int k = 0; k < weights.Length; k++)
            {
                if (weights[k] > Shown)
                {
                    axes.Ellipse(q.Means[k], linalg.inv(q.W[k] * q.Nu[k]), stdDevs: 2, color: Palette.At(k), width: 0.8 + 3 * weights[k]);
                }
            }

            axes.XLabel = i / 3 == 1 ? "eruption (standardised)" : "";
            axes.YLabel = i % 3 == 0 ? "waiting (standardised)" : "";
        }

        return new NamedFigure(
            "moments",
            "Variational Bayes on standardised Old Faithful, from six components with α₀ = 0.001. Ellipses are at two standard deviations of the mean precision, thicker for heavier "
                + "components; those with less than 1 % of the weight are not drawn.",
            figure);
    }

    /// <summary>The bound, and the expected weights.</summary>
    public static NamedFigure Curves(MixturePruningResult result)
    {
        var figure = new Figure(columns: 2) { PanelWidth = 290, PanelHeight = 220, Description = "Left: the bound per sweep rises in steps. Right: the expected weights of six components, of which four fall to zero." };
        double[] sweeps = [.. Enumerable.Range(1, result.Elbos.Count).Select(sweep => (double)sweep)];
        Axes bound = figure[0, 0];
        (bound.Title, bound.XLabel, bound.YLabel) = ("the bound", "sweeps", "ELBO (nats)");
        bound.Line(sweeps, result.Elbos.ToArray(), color: Palette.Blue);
        Axes weights = figure[0, 1];
        (weights.Title, weights.XLabel, weights.YLabel) = ("expected weights", "sweeps", "E[π]");
        double[][] path = [.. result.Path.Select(q => MixturePruningExperiment.Weights(q).ToDoubles())];
        for (int k = 0; k < path[0].Length; k++)
        {
            int component = k;
            weights.Line(sweeps, path.Select(row => row[component]).ToArray(), color: Palette.At(k));
        }

        return new NamedFigure(
            "curves",
            "The bound never falls, and rises most where a component gives up: its points go to a neighbour, and its price, the divergence of its beliefs from the prior, is saved.",
            figure);
    }
}
