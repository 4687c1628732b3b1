using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Two half circles that reach into each other: no straight line parts them, and no two Gaussians fit them.</summary>
public static class TwoMoons
{
    /// <summary>Points and their moons: 0 is the upper half of the unit circle around (0, 0), 1 the lower half of the one around (1, 0.5).</summary>
    /// <remarks>A point of the circle at an angle uniform on [0, π], plus noise. The density is an integral over that angle: no closed form.</remarks>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="noiseStdDev">Of the Gaussian noise, in each direction; at least 0.</param>
    public static LabelledPoints Generate(int count, IRandomSource rng, double noiseStdDev = 0.1)
    {
        PointList.RequireStdDev(noiseStdDev, nameof(noiseStdDev));
        return PointList.Of(count, () =>
        {
            bool lower = rng.Bernoulli(0.5);
            (double sin, double cos) = Math.SinCos(Math.PI * rng.Uniform(1).ToDoubles()[0]);
            (double u, double v) = PointList.Normals(rng);
            (double x, double y) = lower ? (1 - cos, 0.5 - sin) : (cos, sin);
            return (x + noiseStdDev * u, y + noiseStdDev * v, lower ? 1 : 0);
        });
    }
}
