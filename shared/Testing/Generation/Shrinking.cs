namespace GenerativeModels.Testing;

/// <summary>
/// What is smaller than an input of short numbers: one element less, or one number simpler. Where a law fails, FsCheck tries these in order
/// and goes on from the first that fails too.
/// </summary>
public static class Shrinking
{
    /// <summary>The array without element i.</summary>
    public static T[] Without<T>(T[] array, int i) => [.. array[..i], .. array[(i + 1)..]];

    /// <summary>The rows without column j.</summary>
    public static T[][] WithoutColumn<T>(T[][] rows, int j) => [.. rows.Select(row => Without(row, j))];

    /// <summary>A square matrix without row and column i.</summary>
    public static T[][] WithoutBoth<T>(T[][] matrix, int i) => WithoutColumn(Without(matrix, i), i);

    /// <summary>The array without one element, for each element, as long as so many are left; with the index of the one left out.</summary>
    public static IEnumerable<(T[] Left, int Without)> Shorter<T>(T[] array, int least) =>
        array.Length > least ? Enumerable.Range(0, array.Length).Select(i => (Without(array, i), i)) : [];

    /// <summary>The array with something simpler in place of one element, for each element and all that is simpler.</summary>
    public static IEnumerable<T[]> Replaced<T>(T[] array, Func<T, IEnumerable<T>> simpler) =>
        array.SelectMany((value, i) => simpler(value).Select(other => (T[])[.. array[..i], other, .. array[(i + 1)..]]));

    /// <summary>What is simpler than a number: 0, and the number without its fraction, or half of it where it has none.</summary>
    public static IEnumerable<double> Simpler(double x) => new[] { 0, x == Math.Truncate(x) ? Math.Truncate(x / 2) : Math.Truncate(x) }
        .Select(y => y + 0.0) // 0, not -0
        .Distinct().Where(y => y != x);

    /// <summary>The numbers with one simpler.</summary>
    public static IEnumerable<double[]> Simpler(double[] numbers) => Replaced(numbers, Simpler);

    /// <summary>The rows with one number simpler.</summary>
    public static IEnumerable<double[][]> Simpler(double[][] rows) => Replaced(rows, Simpler);

    /// <summary>A distribution without outcome i, whose share goes to the first one left; rounded, so that no digits of a sum show.</summary>
    /// <param name="distribution">Two outcomes at least.</param>
    /// <param name="i">The outcome that goes.</param>
    public static double[] Merged(double[] distribution, int i)
    {
        double[] left = Without(distribution, i);
        left[0] = Math.Round(left[0] + distribution[i], 12);
        return left;
    }
}
