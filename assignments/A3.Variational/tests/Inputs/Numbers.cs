using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>How the inputs of this assignment are drawn, and made smaller when a law fails. All numbers are short, so that they can be read.</summary>
internal static class Numbers
{
    /// <summary>Eighths from -limit to limit: exact in binary, so that sums of a few are exact too.</summary>
    public static Gen<double> Eighths(int limit) => Gen.Choose(-8 * limit, 8 * limit).Select(i => i / 8.0);

    /// <summary>Eighths above 0.</summary>
    public static Gen<double> Positive(int limit) => Gen.Choose(1, 8 * limit).Select(i => i / 8.0);

    /// <summary>Rows of numbers.</summary>
    public static Gen<double[][]> Rows(this Gen<double> number, int rows, int columns) => number.ArrayOf(columns).ArrayOf(rows);

    /// <summary>A distribution over so many outcomes, at most 20, none of them impossible: twentieths.</summary>
    public static Gen<double[]> Distribution(int outcomes) => Gen.Shuffle(Enumerable.Range(1, 19).ToArray())
        .Select(cuts => (int[])[0, .. cuts.Take(outcomes - 1).Order(), 20])
        .Select(cuts => cuts.Zip(cuts.Skip(1), (from, to) => (to - from) / 20.0).ToArray());

    /// <summary>A symmetric matrix with eigenvalues from the floor up: B Bᵀ + floor I, with the entries of B in [-1, 1].</summary>
    public static Gen<double[][]> Spd(int size, double floor) =>
        Eighths(1).Rows(size, size).Select(b => Naive.Plus(Naive.Times(b, Naive.Transposed(b)), Naive.Identity(size, floor)));

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

    /// <summary>A matrix without row and column i.</summary>
    public static double[][] WithoutBoth(double[][] matrix, int i) => [.. Without(matrix, i).Select(row => Without(row, i))];

    /// <summary>The numbers with one simpler, for each that is not whole, or not 0.</summary>
    public static IEnumerable<double[]> Simpler(double[] numbers) => Simpler([numbers]).Select(rows => rows[0]);

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
