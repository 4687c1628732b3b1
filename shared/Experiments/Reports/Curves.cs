using GenerativeModels.Experiments.Running;
using GenerativeModels.Plotting;

namespace GenerativeModels.Experiments.Reports;

/// <summary>The metrics that an experiment logged, a panel for each.</summary>
internal static class Curves
{
    /// <summary>More panels than this are not drawn.</summary>
    public const int MostPanels = 12;

    private const int MostPoints = 1000;

    /// <summary>The curves; null if no metric was logged twice.</summary>
    public static IFigure? Of(string experiment, IEnumerable<LoggedLine> lines)
    {
        Series[] series = [.. AllOf(lines).Where(one => one.CanBeDrawn).Take(MostPanels)];
        if (series.Length == 0)
        {
            return null;
        }

        int columns = Math.Min(2, series.Length);
        var figure = new Figure("", (series.Length + columns - 1) / columns, columns)
        {
            PanelWidth = 330,
            PanelHeight = 170,
            Description = $"What {experiment} logged: {string.Join(", ", series.Select(one => one.Name))} against the step.",
        };
        for (int i = 0; i < series.Length; i++)
        {
            (double[] steps, double[] values) = series[i].Thinned(MostPoints);
            Axes axes = figure[i / columns, i % columns];
            axes.Title = series[i].Name;
            axes.XLabel = "step";
            axes.Line(steps, values);
        }

        return figure;
    }

    /// <summary>Each metric with its values in the order in which they were logged.</summary>
    public static IEnumerable<Series> AllOf(IEnumerable<LoggedLine> lines)
    {
        var series = new Dictionary<string, Series>();
        foreach (LoggedLine line in lines)
        {
            foreach ((string name, double value) in line.Values)
            {
                if (!series.TryGetValue(name, out Series? one))
                {
                    series[name] = one = new Series(name);
                }

                one.Add(line.Step, value);
            }
        }

        return series.Values;
    }
}
