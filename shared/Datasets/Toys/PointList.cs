using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Collects labelled points.</summary>
internal static class PointList
{
    /// <summary>As many points as asked for, one after another.</summary>
    /// <param name="count">At least 1.</param>
    /// <param name="next">Draws one point and its label.</param>
    public static LabelledPoints Of(int count, Func<(double X, double Y, long Label)> next)
    {
        Guard.Between(count, 1, int.MaxValue / 2);
        double[] points = new double[2 * count];
        long[] labels = new long[count];
        for (int i = 0; i < count; i++) (points[2 * i], points[2 * i + 1], labels[i]) = next();
        return new LabelledPoints(points.ToTensor(count, 2), tensor(labels));
    }

    /// <summary>One of 0 ... <paramref name="n"/> - 1, each as likely.</summary>
    public static int Choose(IRandomSource rng, int n) => rng.Categorical([.. Enumerable.Repeat(1.0 / n, n)]);

    /// <summary>Two independent draws from N(0, 1).</summary>
    public static (double X, double Y) Normals(IRandomSource rng)
    {
        double[] z = rng.Normal(2).ToDoubles();
        return (z[0], z[1]);
    }

    /// <summary>Refuses a spread that is not finite or below 0; 0 means no noise.</summary>
    public static void RequireStdDev(double stdDev, string name)
    {
        if (stdDev != 0) Guard.Positive(stdDev, name);
    }
}
