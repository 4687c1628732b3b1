using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Draws from symmetric Dirichlet distributions.</summary>
internal static class Dirichlet
{
    /// <summary>One distribution over <paramref name="n"/> outcomes.</summary>
    /// <param name="alpha">Positive; below 1 most of the weight is on few outcomes.</param>
    public static double[] Sample(double alpha, int n, IRandomSource rng)
    {
        // In log space: with a small alpha, gamma variables themselves underflow.
        double[] logs = [.. Enumerable.Range(0, n).Select(_ => DrawLogGamma(alpha, rng))];
        double[] weights = [.. logs.Select(log => Math.Exp(log - logs.Max()))];
        double sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    // The logarithm of a draw from Gamma(shape, 1): Marsaglia and Tsang 2000.
    private static double DrawLogGamma(double shape, IRandomSource rng)
    {
        if (shape < 1) return DrawLogGamma(shape + 1, rng) + Math.Log(1 - rng.Uniform(1).ToDoubles()[0]) / shape;

        double d = shape - 1.0 / 3, c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = rng.Normal(1).ToDoubles()[0], u = 1 - rng.Uniform(1).ToDoubles()[0];
            double v = 1 + c * x;
            if (v <= 0) continue;
            v = v * v * v;
            if (Math.Log(u) < 0.5 * x * x + d * (1 - v + Math.Log(v))) return Math.Log(d * v);
        }
    }
}
