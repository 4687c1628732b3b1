using System.Numerics;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Pairs the topics that were found with true ones: topics have no names.</summary>
internal static class Matching
{
    private const int Most = 20;

    /// <summary>The pairing with the least sum of costs, by dynamic programming over sets.</summary>
    /// <param name="cost">[n, n], n at most 20: of giving place i the thing j.</param>
    /// <returns>For each i its j, all different.</returns>
    public static int[] Cheapest(double[,] cost)
    {
        int n = cost.GetLength(0);
        if (n > Most || n != cost.GetLength(1)) throw new ArgumentException($"cost must be square with at most {Most} rows, but is [{n}, {cost.GetLength(1)}].", nameof(cost));

        // least[set]: the first places, as many as the set has things, share the things of the set.
        double[] least = [.. Enumerable.Repeat(double.PositiveInfinity, 1 << n)];
        int[] last = new int[1 << n];
        least[0] = 0;
        for (int set = 0; set < least.Length - 1; set++)
        {
            int i = BitOperations.PopCount((uint)set);
            for (int j = 0; j < n; j++)
            {
                int larger = set | 1 << j;
                if (larger == set || least[set] + cost[i, j] >= least[larger]) continue;
                (least[larger], last[larger]) = (least[set] + cost[i, j], j);
            }
        }

        int[] pairing = new int[n];
        for ((int set, int i) = (least.Length - 1, n - 1); i >= 0; set ^= 1 << pairing[i], i--)
        {
            pairing[i] = last[set];
        }

        return pairing;
    }

    /// <summary>How far rows of probabilities are apart: total variation, half the sum of the differences, for each pair.</summary>
    /// <param name="p">[n, V].</param>
    /// <param name="q">[m, V].</param>
    /// <returns>[n, m], each in [0, 1].</returns>
    public static double[,] TotalVariations(double[,] p, double[,] q)
    {
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
