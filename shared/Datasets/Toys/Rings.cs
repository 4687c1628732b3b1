using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Rings around one centre: clusters whose means are all the same.</summary>
public static class Rings
{
    /// <summary>Points and the rings that they lie on, 0 the innermost.</summary>
    /// <remarks>
    /// Ring k has radius k + 1 and the same number of points as the others. A point has a uniform angle and the radius |R_k + σ z| with z from N(0, 1), so that at distance r from the centre
    /// p(x) = 1/K Σ_k [N(r; R_k, σ²) + N(-r; R_k, σ²)] / (2 π r).
    /// </remarks>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="rings">K: how many rings; at least 1.</param>
    /// <param name="stdDev">σ: of the distance from the ring; at least 0.</param>
    public static LabelledPoints Generate(int count, IRandomSource rng, int rings = 3, double stdDev = 0.1)
    {
        Guard.Between(rings, 1, 1000);
        PointList.RequireStdDev(stdDev, nameof(stdDev));
        return PointList.Of(count, () =>
        {
            int k = PointList.Choose(rng, rings);
            (double sin, double cos) = Math.SinCos(2 * Math.PI * rng.Uniform(1).ToDoubles()[0]);
            double radius = k + 1 + stdDev * rng.Normal(1).ToDoubles()[0];
            return (radius * cos, radius * sin, k);
        });
    }
}
