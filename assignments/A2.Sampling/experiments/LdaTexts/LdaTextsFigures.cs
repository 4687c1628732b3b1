using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>The figures of <see cref="LdaTextsExperiment"/>.</summary>
internal static class LdaTextsFigures
{
    private const int Columns = 4;

    /// <summary>The likeliest words of each topic.</summary>
    public static NamedFigure Words(LdaTextsResult result)
    {
        IReadOnlyList<Topic> topics = result.Topics;
        var figure = new Figure("The likeliest words of each topic", (topics.Count + Columns - 1) / Columns, Math.Min(Columns, topics.Count))
        {
            PanelWidth = 150, PanelHeight = Math.Max(60, 18 * topics[0].Words.Count), SharedXRange = true,
            Description = $"A panel for each topic with its likeliest words: {string.Join("; ", topics.Select(topic => string.Join(", ", topic.Words)))}.",
        };
        foreach ((int k, Topic topic) in topics.Index())
        {
            Axes axes = figure[k / Columns, k % Columns];
            axes.Title = $"topic {k + 1}";
            axes.YTicks = [.. topic.Words.Select((word, i) => new Tick(-i, word))];
            (axes.XRange, axes.YRange, axes.GridLines) = ((0, 1.08 * topics.Max(other => other.Probs[0])), (-topic.Words.Count + 0.4, 0.6), false);
            foreach ((int i, double prob) in topic.Probs.Index())
            {
                axes.Polygon([0, prob, prob, 0], [-i - 0.36, -i - 0.36, -i + 0.36, -i + 0.36], color: Palette.Blue, fillOpacity: 0.75, width: 0.5);
            }

            if (k + Columns >= topics.Count) axes.XLabel = "probability";
        }

        return new NamedFigure("words", "What collapsed Gibbs sampling made of texts whose themes it was not told. What would you call each topic?", figure);
    }

    /// <summary>Themes against topics.</summary>
    public static NamedFigure Shares(LdaTextsResult result)
    {
        var figure = new Figure("Which theme has which topics") { PanelWidth = 290, PanelHeight = 290, Description = "A matrix of percentages with large numbers along the diagonal; mixed texts have all topics." };
        Tensor percent = (100 * result.Shares).round();
        figure[0, 0].Matrix(percent, result.Themes, [.. result.Topics.Select((_, k) => $"{k + 1}")], range: (0, 100), colorBar: false, numbers: true);
        figure[0, 0].XLabel = "topic";
        return new NamedFigure("shares", "Of the tokens of each theme's texts, the percentage that has each topic. The last row are texts that mix two themes.", figure);
    }

    /// <summary>Perplexity against the number of topics.</summary>
    public static NamedFigure Perplexities(LdaTextsResult result)
    {
        var figure = new Figure("Held-out perplexity") { PanelWidth = 400, PanelHeight = 220, Description = "Perplexity falls steeply up to eight topics, and hardly changes after." };
        Axes axes = figure[0, 0];
        IGrouping<int, Perplexity>[] counts = [.. result.Perplexities.GroupBy(perplexity => perplexity.Topics)];
        (axes.XLabel, axes.YLabel, axes.XScale) = ("topics K", "perplexity of new texts", AxisScale.Log);
        axes.XTicks = [.. counts.Select(count => new Tick(count.Key, $"{count.Key}"))];
        foreach (IGrouping<int, Perplexity> split in result.Perplexities.GroupBy(perplexity => perplexity.Split))
        {
            axes.Line(split.Select(perplexity => (double)perplexity.Topics).ToArray(), split.Select(perplexity => perplexity.Value).ToArray(), color: Palette.Grey, width: 0.8);
        }

        axes.Line(counts.Select(count => (double)count.Key).ToArray(), counts.Select(count => count.Average(perplexity => perplexity.Value)).ToArray(), color: Palette.Blue, width: 2.2, marker: Marker.Circle);
        return new NamedFigure("perplexity", "Between how many equally likely words the model hesitates, on words of texts that it has not learnt from. A line for each split of the texts, and their mean.", figure);
    }
}
