using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Three long thin clusters side by side. k-means, which knows only round ones, cuts across them; a mixture with full covariances does not.</summary>
public static class ParallelClusters
{
    // The long axis rises by 3 on 4: at an angle with sine 0.6 and cosine 0.8.
    private const double Cos = 0.8, Sin = 0.6;

    /// <summary>Points and the clusters (0 to 2) that they come from.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="distance">Between the axes of neighbours; positive.</param>
    /// <param name="length">The standard deviation along the axis; positive.</param>
    /// <param name="thickness">The standard deviation across; positive.</param>
    public static LabelledPoints Generate(int count, IRandomSource rng, double distance = 1.5, double length = 2, double thickness = 0.25) =>
        Mixture(distance, length, thickness).Generate(count, rng);

    /// <summary>What the points are drawn from.</summary>
    /// <inheritdoc cref="Generate"/>
    public static PlanarMixture Mixture(double distance = 1.5, double length = 2, double thickness = 0.25)
    {
        Guard.Positive(distance);
        Guard.Positive(length);
        Guard.Positive(thickness);
        double along = length * length, across = thickness * thickness;
        (double, double, double) covariance = (Cos * Cos * along + Sin * Sin * across, Cos * Sin * (along - across), Sin * Sin * along + Cos * Cos * across);
        return new PlanarMixture(
            [1.0 / 3, 1.0 / 3, 1.0 / 3],
            [.. new[] { -1, 0, 1 }.Select(k => (-Sin * distance * k, Cos * distance * k))],
            [covariance, covariance, covariance]);
    }
}
