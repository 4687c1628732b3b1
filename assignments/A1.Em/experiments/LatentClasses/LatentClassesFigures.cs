using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Em.Experiments;

/// <summary>The figures of <see cref="LatentClassesExperiment"/>.</summary>
internal static class LatentClassesFigures
{
    /// <summary>For each class a row: the probability of each answer to each question, true and estimated.</summary>
    public static NamedFigure Profiles(LatentClassModel truth, LatentClassModel estimate)
    {
        int classes = (int)truth.Classes, questions = (int)truth.Questions, answers = (int)truth.Answers;
        var figure = new Figure("How the three classes answer", rows: classes)
        {
            PanelWidth = 640, PanelHeight = 100, SharedXRange = true, SharedYRange = true,
            Description = "For each class, bars of the probabilities of all answers: the estimated ones are close to the true ones.",
        };
        double[] places = [.. Enumerable.Range(0, questions * answers).Select(i => i + i / answers * Space)];
        for (int k = 0; k < classes; k++)
        {
            Axes axes = figure[k, 0];
            axes.Title = $"{TravelSurvey.ClassNames[k]}: {Text.Number(100 * estimate.Weights[k].item<double>(), 0)} % of the respondents";
            axes.YLabel = "probability";
            axes.XTicks = [.. Enumerable.Range(0, questions).Select(d => new Tick(places[d * answers] + (answers - 1) / 2.0, TravelSurvey.Questions[d].Name))];
            axes.GridLines = false;
            axes.YRange = (0, 1);
            axes.Legend = k == 0 ? LegendPlace.Outside : LegendPlace.None;
            Bars(axes, places, estimate.AnswerProbs[k].ToDoubles());
            axes.Scatter(places, truth.AnswerProbs[k].flatten(), "truth", Palette.Black, Marker.Diamond, size: 5, opacity: 1);
        }

        return new NamedFigure(
            "profiles",
            "Four answers to each of eight questions. Bars: the probabilities that EM found in 600 questionnaires, some answers missing. Diamonds: those that the "
                + "answers were drawn with. Read a row as the portrait of a class.",
            figure);
    }

    /// <summary>How the estimate suffers when more answers are missing.</summary>
    public static NamedFigure Recovery(IReadOnlyList<Recovery> recoveries)
    {
        var figure = new Figure("How many answers may be missing?", columns: 2)
        {
            PanelWidth = 290, PanelHeight = 210, SharedLegend = true,
            Description = "Left: error of the estimated answers; right: agreement of the classes; each against the share of missing answers, for two ways to treat them.",
        };
        (figure[0, 0].Title, figure[0, 0].XLabel, figure[0, 0].YLabel) = ("error of the answers", "missing answers (%)", "total variation distance");
        (figure[0, 1].Title, figure[0, 1].XLabel, figure[0, 1].YLabel) = ("respondents in their classes", "missing answers (%)", "adjusted Rand index");
        Curve(figure[0, 0], recoveries, "left out (1.25)", Palette.Blue, Marker.Circle, recovery => recovery.Distance);
        Curve(figure[0, 0], recoveries, "most frequent answer filled in", Palette.Vermillion, Marker.Square, recovery => recovery.FilledInDistance);
        Curve(figure[0, 1], recoveries, "left out (1.25)", Palette.Blue, Marker.Circle, recovery => recovery.RandIndex);
        Curve(figure[0, 1], recoveries, "most frequent answer filled in", Palette.Vermillion, Marker.Square, recovery => recovery.FilledInRandIndex);
        figure[0, 0].YRange = (0, 0.45);
        figure[0, 1].YRange = (0, 1);
        return new NamedFigure(
            "recovery",
            "Made-up surveys with more and more answers taken away (mean and standard deviation over surveys). Summing over what is missing costs precision, since "
                + "there is less to learn from; filling in the most frequent answer makes an error that no number of respondents would mend.",
            figure);
    }

    private const double Space = 1.2; // between questions, in bars

    private static void Bars(Axes axes, double[] places, double[] heights)
    {
        for (int i = 0; i < heights.Length; i++)
        {
            double left = places[i] - 0.4, right = places[i] + 0.4;
            axes.Polygon(new[] { left, right, right, left }, new[] { 0, 0, heights[i], heights[i] }, i == 0 ? "estimate" : null, Palette.Blue, fillOpacity: 0.6, width: 0.8);
        }
    }

    private static void Curve(Axes axes, IReadOnlyList<Recovery> recoveries, string label, Plotting.Drawing.Color color, Marker marker, Func<Recovery, double> value)
    {
        var groups = recoveries.GroupBy(recovery => recovery.MissingShare).OrderBy(group => group.Key).ToArray();
        double[] x = [.. groups.Select(group => 100 * group.Key)], means = [.. groups.Select(group => group.Average(value))];
        double[] stdDevs = [.. groups.Zip(means, (group, mean) => Math.Sqrt(group.Average(recovery => Math.Pow(value(recovery) - mean, 2))))];
        axes.ErrorBars(x, means, stdDevs, color: color, marker: marker);
        axes.Line(x, means, label, color, marker: marker);
    }
}
