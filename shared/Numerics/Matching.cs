using System.Numerics;

namespace GenerativeModels.Numerics;

/// <summary>Pairs things that were found with true ones, where names mean nothing: topics, clusters, components.</summary>
public static class Matching
{
    /// <summary>The most rows of costs: 2^20 sets are looked at.</summary>
    public const int MostRows = 20;

    /// <summary>The pairing with the least sum of costs, by dynamic programming over sets.</summary>
    /// <param name="cost">[n, n], n at most <see cref="MostRows"/>: of pairing i with j; finite.</param>
    /// <returns>[n]: for each i its j, all different.</returns>
    /// <exception cref="ArgumentException">It is not square, has more rows, or an entry is not finite.</exception>
    public static int[] Cheapest(double[,] cost)
    {
        int n = cost.GetLength(0);
        Require(cost, n);

        // least[set]: the first rows, as many as the set has columns, share the columns of the set.
        double[] least = [.. Enumerable.Repeat(double.PositiveInfinity, 1 << n)];
        int[] last = new int[1 << n];
        least[0] = 0;
        for (int set = 0; set < least.Length - 1; set++)
        {
            int i = BitOperations.PopCount((uint)set);
            for (int j = 0; j < n; j++)
            {
                int larger = set | 1 << j;
                if (larger == set || least[set] + cost[i, j] >= least[larger])
                {
                    continue;
                }

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

    private static void Require(double[,] cost, int n)
    {
        if (n != cost.GetLength(1) || n > MostRows)
        {
            throw new ArgumentException($"cost has shape [{n}, {cost.GetLength(1)}]; expected a square with at most {MostRows} rows. Are there as many things found as true ones?", nameof(cost));
        }

        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                if (!double.IsFinite(cost[i, j]))
                {
                    throw new ArgumentException($"cost[{i}, {j}] must be finite, but was {Guard.Text(cost[i, j])}. Give a pair that may not be a large cost.", nameof(cost));
                }
            }
        }
    }
}
