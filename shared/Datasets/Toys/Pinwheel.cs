using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Gaussians set around a circle and twisted into the arms of a pinwheel: curved clusters, with an exact density all the same.</summary>
public static class Pinwheel
{
    /// <summary>Points and the arms that they lie on, counter-clockwise.</summary>
    /// <remarks>
    /// A point w is drawn from N((2, 0), diag(radialStdDev², tangentialStdDev²)) and turned by the angle 2πk/K + twist |w|. A turn by an angle that depends on the distance alone
    /// keeps areas as they are, so p(x) = 1/K Σ_k N(w_k; (2, 0), diag(...)), where w_k is x turned back by 2πk/K + twist |x|.
    /// </remarks>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="arms">K: how many arms; at least 1.</param>
    /// <param name="radialStdDev">Along an arm; positive.</param>
    /// <param name="tangentialStdDev">Across an arm; positive.</param>
    /// <param name="twist">Radians for each unit of distance.</param>
    public static LabelledPoints Generate(
        int count, IRandomSource rng, int arms = 5, double radialStdDev = 0.6, double tangentialStdDev = 0.15, double twist = 0.5)
    {
        Guard.Between(arms, 1, 1000);
        Guard.Positive(radialStdDev);
        Guard.Positive(tangentialStdDev);
        if (!double.IsFinite(twist)) throw new ArgumentOutOfRangeException(nameof(twist), $"twist must be finite, but was {twist}.");
        return PointList.Of(count, () =>
        {
            int k = PointList.Choose(rng, arms);
            (double u, double v) = PointList.Normals(rng);
            double x = 2 + radialStdDev * u, y = tangentialStdDev * v;
            (double sin, double cos) = Math.SinCos(2 * Math.PI * k / arms + twist * Math.Sqrt(x * x + y * y));
            return (cos * x - sin * y, sin * x + cos * y, k);
        });
    }
}
