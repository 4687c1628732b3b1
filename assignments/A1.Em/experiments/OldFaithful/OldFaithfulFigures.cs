using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Em.Experiments;

/// <summary>The figures of <see cref="OldFaithfulExperiment"/>.</summary>
internal static class OldFaithfulFigures
{
    /// <summary>Six moments of the run: points in the colours of those who are responsible, ellipses of the components.</summary>
    public static NamedFigure Ellipses(OldFaithfulResult result)
    {
        int[] moments = Moments(result.Path);
        var figure = new Figure("Two Gaussians on Old Faithful, and their log-likelihood", rows: 2, columns: 3)
        {
            PanelWidth = 190, PanelHeight = 160, SharedXRange = true, SharedYRange = true,
            Description = "Six moments of a run of EM: the ellipses of the two components move from an arbitrary place onto the two clouds of points.",
        };
        for (int i = 0; i < moments.Length; i++)
        {
            Panel(figure[i / 3, i % 3], result, moments[i]);
            if (i / 3 == 1) figure[i / 3, i % 3].XLabel = "eruption (minutes)";
            if (i % 3 == 0) figure[i / 3, i % 3].YLabel = "waiting (minutes)";
        }

        return new NamedFigure(
            "ellipses",
            "EM on Old Faithful, with the log-likelihood above each moment. The colour of a point mixes those of the two components as their responsibilities say; the ellipses are at one and two "
                + "standard deviations. Watch how undecided colours vanish while the ellipses settle.",
            figure);
    }

    /// <summary>The bound that touches, and how fast the log-likelihood nears its end.</summary>
    public static NamedFigure Bound(OldFaithfulResult result)
    {
        var figure = new Figure("The bound is lifted, then touches again", columns: 2)
        {
            PanelWidth = 300, PanelHeight = 230,
            Description = "Left: log-likelihood after each M-step and the bound below it. Right: distance to the final log-likelihood on a logarithmic axis.",
        };
        Staircase(figure[0, 0], result.Path);
        Distance(figure[0, 1], result.Path);
        return new NamedFigure(
            "bound",
            "Left: each M-step lifts the bound F along its slanted line, and the E-step after it lifts F at once to the log-likelihood, which it touches. "
                + "Right: near the end the distance to the final log-likelihood shrinks by a constant factor in each step.",
            figure);
    }

    private static void Panel(Axes axes, OldFaithfulResult result, int t)
    {
        GaussianMixture model = result.Path.Models[t];
        axes.Title = $"{(t == 0 ? "start" : t == 1 ? "1 M-step" : $"{t} M-steps")}: {Text.Number(result.Path.LogLikelihoods[t], 1)}";
        axes.Scatter(result.Points, Palette.Mix(result.Responsibilities[t]), size: 3.5, opacity: 0.5);
        for (int k = 0; k < model.Components; k++)
        {
            axes.Ellipse(model.Means[k], model.Covariances[k], stdDevs: 1, color: Palette.At(k), width: 1.8);
            axes.Ellipse(model.Means[k], model.Covariances[k], stdDevs: 2, color: Palette.At(k), width: 1.2);
            axes.Scatter(model.Means[k..(k + 1)], color: Palette.Black, marker: Marker.Cross, size: 8, opacity: 1);
        }
    }

    // The start, the first step, the end, and between them when a quarter, half and three quarters of what is left have been climbed.
    private static int[] Moments(EmPath path)
    {
        IReadOnlyList<double> l = path.LogLikelihoods;
        int last = l.Count - 1;
        int When(double share) => Enumerable.Range(0, l.Count).First(t => t == last || (t > 0 && l[t] >= l[1] + share * (l[^1] - l[1])));
        int[] moments = [0, Math.Min(1, last), When(0.3), When(0.6), When(0.9), last];
        return [.. moments.Distinct()];
    }

    private static void Staircase(Axes axes, EmPath path)
    {
        // From the first M-step to where nothing can be seen any more.
        int from = Math.Min(1, path.Models.Count - 1);
        int to = Enumerable.Range(0, path.Models.Count).First(t => path.LogLikelihoods[^1] - path.LogLikelihoods[t] < 0.5);
        List<double> steps = [], bound = [];
        for (int t = from; t <= to; t++)
        {
            if (t > from)
            {
                steps.Add(t);
                bound.Add(path.Bounds[t - 1]);
            }

            steps.Add(t);
            bound.Add(path.LogLikelihoods[t]);
        }

        axes.Title = "what a step gains";
        (axes.XLabel, axes.YLabel) = ("M-steps", "nats");
        axes.Line(steps, bound, "bound F", Palette.Orange, width: 1.8);
        axes.Line(
            Enumerable.Range(from, to - from + 1).Select(t => (double)t).ToArray(), path.LogLikelihoods.Skip(from).Take(to - from + 1).ToArray(),
            "log-likelihood", Palette.Blue, dash: Dash.Dashed, marker: Marker.Circle);
        axes.Legend = LegendPlace.LowerRight;
    }

    private static void Distance(Axes axes, EmPath path)
    {
        axes.Title = "how much is left";
        (axes.XLabel, axes.YLabel, axes.YScale) = ("M-steps", "nats below the end", AxisScale.Log);
        double[] left = [.. path.LogLikelihoods.Select(l => path.LogLikelihoods[^1] - l).TakeWhile(l => l > 1e-7)];
        axes.Line(Enumerable.Range(0, left.Length).Select(t => (double)t).ToArray(), left, color: Palette.Blue, marker: Marker.Circle);
    }
}
