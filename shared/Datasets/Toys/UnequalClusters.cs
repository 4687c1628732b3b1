using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>A large wide cluster with two small tight ones beside it: a head with two ears. k-means draws its borders halfway and gives much of the head to the ears.</summary>
public static class UnequalClusters
{
    /// <summary>Points and the clusters that they come from: 0 is the head, 1 and 2 are the ears.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="headStdDev">Of the head, in each direction; positive.</param>
    /// <param name="earStdDev">Of each ear; positive.</param>
    /// <param name="headWeight">The share of the points in the head; above 0 and below 1.</param>
    public static LabelledPoints Generate(int count, IRandomSource rng, double headStdDev = 1, double earStdDev = 0.25, double headWeight = 0.8) =>
        Mixture(headStdDev, earStdDev, headWeight).Generate(count, rng);

    /// <summary>What the points are drawn from.</summary>
    /// <inheritdoc cref="Generate"/>
    public static PlanarMixture Mixture(double headStdDev = 1, double earStdDev = 0.25, double headWeight = 0.8)
    {
        Guard.Positive(headStdDev);
        Guard.Positive(earStdDev);
        Guard.Positive(headWeight);
        Guard.Positive(1 - headWeight);
        double head = headStdDev * headStdDev, ear = earStdDev * earStdDev;
        return new PlanarMixture(
            [headWeight, (1 - headWeight) / 2, (1 - headWeight) / 2],
            [(0, 0), (-2, 2), (2, 2)],
            [(head, 0, head), (ear, 0, ear), (ear, 0, ear)]);
    }
}
