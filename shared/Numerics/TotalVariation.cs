namespace GenerativeModels.Numerics;

/// <summary>How far distributions over the same outcomes are apart.</summary>
public static class TotalVariation
{
    /// <summary>½ Σ_v |p_iv - q_jv| for each pair of rows: the largest difference between the probabilities of any event.</summary>
    /// <param name="p">[n, V]; each row sums to 1.</param>
    /// <param name="q">[m, V]; each row sums to 1.</param>
    /// <returns>[n, m], each in [0, 1]: 0 for the same distribution, 1 where no outcome is possible in both.</returns>
    /// <exception cref="ArgumentException">The rows are not equally long.</exception>
    public static double[,] Between(double[,] p, double[,] q)
    {
        if (p.GetLength(1) != q.GetLength(1))
        {
            throw new ArgumentException($"p has {p.GetLength(1)} columns but q {q.GetLength(1)}; both need one for each outcome. Pass distributions over the same outcomes.", nameof(q));
        }

        double[,] distances = new double[p.GetLength(0), q.GetLength(0)];
        for (int i = 0; i < distances.GetLength(0); i++)
        {
            for (int j = 0; j < distances.GetLength(1); j++)
            {
                distances[i, j] = 0.5 * Enumerable.Range(0, p.GetLength(1)).Sum(v => Math.Abs(p[i, v] - q[j, v]));
            }
        }

        return distances;
    }
}
