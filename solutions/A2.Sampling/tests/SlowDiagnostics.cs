namespace GenerativeModels.Sampling.Tests;

/// <summary>The diagnostics of chapter 2 from their definitions, pair by pair, with nothing reused and nothing stored.</summary>
internal static class SlowDiagnostics
{
    public static double Mean(double[] x)
    {
        double sum = 0;
        foreach (double value in x)
        {
            sum += value;
        }

        return sum / x.Length;
    }

    // Half the mean squared difference of two different draws.
    public static double Variance(double[] x)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                sum += (x[i] - x[j]) * (x[i] - x[j]);
            }
        }

        return sum / x.Length / (x.Length - 1);
    }

    public static double Autocovariance(double[] x, int t)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = 0; j < x.Length; j++)
            {
                sum += j - i == t ? (x[i] - Mean(x)) * (x[j] - Mean(x)) : 0;
            }
        }

        return sum / x.Length;
    }

    public static double Autocorrelation(double[][] chains, int t)
    {
        double n = chains[0].Length, within = Mean([.. chains.Select(Variance)]);
        double means = chains.Length == 1 ? 0 : Variance([.. chains.Select(Mean)]);
        double all = (n - 1) / n * within + means;
        return t == 0 ? 1 : 1 - (within - Mean([.. chains.Select(chain => Autocovariance(chain, t))])) / all;
    }

    // The k-th pair, as it is, is Pair(k); none counts for more than an earlier one.
    public static double EffectiveSampleSize(double[][] chains)
    {
        int n = chains[0].Length, pairs = 0;
        double Pair(int k) => Autocorrelation(chains, 2 * k) + Autocorrelation(chains, 2 * k + 1);
        while (2 * pairs + 1 < n && Pair(pairs) > 0)
        {
            pairs++;
        }

        double sum = Enumerable.Range(0, pairs).Sum(k => Enumerable.Range(0, k + 1).Min(Pair));
        double rest = 2 * pairs + 1 < n ? Math.Max(0, Autocorrelation(chains, 2 * pairs)) : 0;
        double draws = chains.Length * n;
        return Math.Min(draws * Math.Log10(draws), -1 + 2 * sum + rest is var tau && tau > 0 ? draws / tau : double.PositiveInfinity);
    }

    public static double[][] Halves(double[][] chains)
    {
        int n = chains[0].Length;
        return [.. chains.SelectMany(chain => new[] { chain.Take(n / 2).ToArray(), chain.Skip(n - n / 2).ToArray() })];
    }

    public static double RHat(double[][] chains)
    {
        double n = chains[0].Length, within = Mean([.. chains.Select(Variance)]), between = n * Variance([.. chains.Select(Mean)]);
        return Math.Sqrt(((n - 1) * within / n + between / n) / within);
    }

    // The rank of a draw: one more than those below it, and half of the others that equal it.
    public static double[][] NormalScores(double[][] chains)
    {
        double[] all = [.. chains.SelectMany(chain => chain)];
        return [.. chains.Select(chain => chain.Select(x =>
        {
            double rank = 1 + all.Count(y => y < x) + (all.Count(y => y == x) - 1) / 2.0;
            return SpecialMath.NormalQuantile((rank - 3.0 / 8) / (all.Length + 1.0 / 4));
        }).ToArray())];
    }

    public static double[][] Folded(double[][] chains)
    {
        double[] all = [.. chains.SelectMany(chain => chain)];
        Array.Sort(all);
        double median = all.Length % 2 == 1 ? all[all.Length / 2] : (all[all.Length / 2 - 1] + all[all.Length / 2]) / 2;
        return [.. chains.Select(chain => chain.Select(x => x < median ? median - x : x - median).ToArray())];
    }
}
