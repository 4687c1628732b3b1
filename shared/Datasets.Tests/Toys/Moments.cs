using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets.Tests;

/// <summary>Points of one label.</summary>
internal static class Moments
{
    /// <summary>The coordinates of the points with a label.</summary>
    public static (double X, double Y)[] OfLabel(this LabelledPoints sample, int label)
    {
        double[] points = sample.Points.ToDoubles(), labels = sample.Labels.ToDoubles();
        return [.. Enumerable.Range(0, labels.Length).Where(i => labels[i] == label).Select(i => (points[2 * i], points[2 * i + 1]))];
    }

    /// <summary>The coordinates of all points.</summary>
    public static (double X, double Y)[] All(this LabelledPoints sample) =>
        [.. sample.Points.ToDoubles().Chunk(2).Select(pair => (pair[0], pair[1]))];
}
