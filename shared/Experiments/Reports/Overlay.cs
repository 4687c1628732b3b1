using GenerativeModels.Plotting;

namespace GenerativeModels.Experiments.Reports;

/// <summary>One metric of several runs in one plot.</summary>
internal static class Overlay
{
    private const int MostPoints = 2000;

    /// <summary>The metric to draw: the given one, or the first that all runs logged.</summary>
    /// <returns>Its path, <c>experiment/name</c>; null if none was asked for and the runs have none in common.</returns>
    /// <exception cref="UsageException">A run has not logged the one that was asked for.</exception>
    public static string? Choose(IReadOnlyList<ComparedRun> runs, string? metric)
    {
        string[][] logged = [.. runs.Select(run => run.Logged().Select(one => one.Path).ToArray())];
        if (metric is null)
        {
            return logged[0].FirstOrDefault(path => logged.All(paths => paths.Contains(path)));
        }

        int without = Array.FindIndex(logged, paths => !paths.Contains(metric));
        return without < 0 ? metric : throw new UsageException(
            $"the run {runs[without].Name} has no curve {metric}. It has {(logged[without].Length == 0 ? "none" : string.Join(", ", logged[without]))}; name another with --metric.");
    }

    /// <summary>The plot.</summary>
    public static IFigure Draw(IReadOnlyList<ComparedRun> runs, string metric)
    {
        var figure = new Figure { PanelWidth = 560, PanelHeight = 320, Description = $"{metric} of {runs.Count} runs against the step." };
        Axes axes = figure[0, 0];
        axes.Title = metric;
        axes.XLabel = "step";
        foreach (ComparedRun run in runs)
        {
            (double[] steps, double[] values) = run.Logged().First(one => one.Path == metric).Series.Thinned(MostPoints);
            axes.Line(steps, values, run.Name);
        }

        return figure;
    }
}
