using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>How the inputs of this assignment are drawn, and made smaller when a law fails. All numbers are short, so that they can be read.</summary>
internal static class Numbers
{
    /// <summary>Eighths from -limit to limit: exact in binary, so that sums of a few are exact too.</summary>
    public static Gen<double> Eighths(int limit) => Gen.Choose(-8 * limit, 8 * limit).Select(i => i / 8.0);

    /// <summary>Rows of numbers.</summary>
    public static Gen<double[][]> Rows(this Gen<double> number, int rows, int columns) => number.ArrayOf(columns).ArrayOf(rows);

    /// <summary>A distribution over so many outcomes, at most 20, none of them impossible: twentieths.</summary>
    public static Gen<double[]> Distribution(int outcomes) => Gen.Shuffle(Enumerable.Range(1, 19).ToArray())
        .Select(cuts => (int[])[0, .. cuts.Take(outcomes - 1).Order(), 20])
        .Select(cuts => cuts.Zip(cuts.Skip(1), (from, to) => (to - from) / 20.0).ToArray());

    /// <summary>A distribution without outcome i, whose share goes to the first one left; rounded, so that no digits of a sum show.</summary>
    public static double[] Merged(double[] distribution, int i)
    {
        double[] left = Without(distribution, i);
        left[0] = Math.Round(left[0] + distribution[i], 12);
        return left;
    }

    /// <summary>A distribution with the same outcome likeliest, but in quarters.</summary>
    public static double[] InQuarters(double[] distribution)
    {
        double[] quarters = [.. distribution.Select(p => Math.Floor(4 * p) / 4)];
        quarters[Array.IndexOf(distribution, distribution.Max())] += 1 - quarters.Sum();
        return quarters;
    }

    /// <summary>Counts divided by their sum.</summary>
    public static double[] Normalised(int[] counts) => [.. counts.Select(count => (double)count / counts.Sum())];

    /// <summary>Values divided by their sum.</summary>
    public static double[] Normalised(double[] values) => [.. values.Select(value => value / values.Sum())];

    /// <summary>A symmetric matrix with eigenvalues from 1/4 up: B Bᵀ + I / 4, with the entries of B in [-1, 1].</summary>
    public static Gen<double[][]> Covariance(int size) => Eighths(1).Rows(size, size).Select(b =>
    {
        double[][] covariance = Naive.Times(b, Naive.Transposed(b));
        for (int i = 0; i < size; i++)
        {
            covariance[i][i] += 0.25;
        }

        return covariance;
    });

    /// <summary>The identity matrix.</summary>
    public static double[][] Identity(int size) =>
        [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? 1.0 : 0.0).ToArray())];

    /// <summary>The array without one element, for each element, as long as so many are left.</summary>
    public static IEnumerable<(T[] Left, int Without)> Shorter<T>(T[] array, int least)
    {
        for (int i = 0; i < array.Length && array.Length > least; i++)
        {
            yield return (Without(array, i), i);
        }
    }

    /// <summary>The array without element i.</summary>
    public static T[] Without<T>(T[] array, int i) => [.. array[..i], .. array[(i + 1)..]];

    /// <summary>The rows with one number simpler, for each number that is not whole, or not 0.</summary>
    public static IEnumerable<double[][]> Simpler(double[][] rows)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < rows[i].Length; j++)
            {
                double number = rows[i][j];
                double simpler = number == Math.Truncate(number) ? Math.Truncate(number / 2) : Math.Truncate(number);
                if (simpler != number)
                {
                    double[][] copy = [.. rows.Select(row => row.ToArray())];
                    copy[i][j] = simpler + 0.0; // 0, not -0
                    yield return copy;
                }
            }
        }
    }
}
