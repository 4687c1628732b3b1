using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Eight equal Gaussians on a circle: does a model find all modes, and in equal shares?</summary>
public static class EightGaussians
{
    /// <summary>The radius of the circle unless said otherwise.</summary>
    public const double DefaultRadius = 2;

    /// <summary>The standard deviation of each Gaussian unless said otherwise.</summary>
    public const double DefaultStdDev = 0.2;

    /// <summary>Points and the numbers (0 to 7, counter-clockwise from the right) of the Gaussians that they come from.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="radius">Of the circle; positive.</param>
    /// <param name="stdDev">Of each Gaussian, in each direction; positive.</param>
    public static LabelledPoints Generate(int count, IRandomSource rng, double radius = DefaultRadius, double stdDev = DefaultStdDev) =>
        Mixture(radius, stdDev).Generate(count, rng);

    /// <summary>What the points are drawn from. The exact density follows, and the score, also after noise of standard deviation σ is added: give √(stdDev² + σ²).</summary>
    /// <inheritdoc cref="Generate"/>
    public static PlanarMixture Mixture(double radius = DefaultRadius, double stdDev = DefaultStdDev)
    {
        Guard.Positive(radius);
        Guard.Positive(stdDev);
        return new PlanarMixture(
            [.. Enumerable.Repeat(1.0 / 8, 8)],
            [.. Enumerable.Range(0, 8).Select(k => (radius * Math.Cos(k * Math.PI / 4), radius * Math.Sin(k * Math.PI / 4)))],
            [.. Enumerable.Repeat((stdDev * stdDev, 0.0, stdDev * stdDev), 8)]);
    }
}
