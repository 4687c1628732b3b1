using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>
/// Linear algebra over plain arrays, as the formulas stand: what oracles are written with. Good enough for a handful of well-conditioned numbers, and
/// for nothing else. Matrices are arrays of rows; operands of sizes that do not fit are an error.
/// </summary>
public static class ArrayAlgebra
{
    /// <summary>Σ_i a_i b_i.</summary>
    public static double Dot(double[] a, double[] b) => Both(a, b, (x, y) => x * y).Sum();

    /// <summary>a + c b.</summary>
    public static double[] Plus(double[] a, double[] b, double c = 1) => Both(a, b, (x, y) => x + c * y);

    /// <summary>A + c B.</summary>
    public static double[][] Plus(double[][] a, double[][] b, double c = 1) => Both(a, b, (x, y) => Plus(x, y, c));

    /// <summary>A b for a matrix and a vector.</summary>
    public static double[] Times(double[][] a, double[] b) => [.. a.Select(row => Dot(row, b))];

    /// <summary>A B for two matrices.</summary>
    public static double[][] Times(double[][] a, double[][] b) => Transposed([.. Transposed(b).Select(column => Times(a, column))]);

    /// <summary>Aᵀ.</summary>
    public static double[][] Transposed(double[][] a) => [.. Enumerable.Range(0, a[0].Length).Select(j => a.Select(row => row[j]).ToArray())];

    /// <summary>a bᵀ.</summary>
    public static double[][] Outer(double[] a, double[] b) => [.. a.Select(x => b.Select(y => x * y).ToArray())];

    /// <summary>The identity matrix times a number.</summary>
    /// <param name="size">At least 1.</param>
    /// <param name="value">What stands on the diagonal.</param>
    public static double[][] Identity(int size, double value = 1)
    {
        Guard.Between(size, 1, int.MaxValue);
        return [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? value : 0.0).ToArray())];
    }

    /// <summary>A⁻¹. Not finite where A is singular.</summary>
    public static double[][] Inverse(double[][] a) => Eliminated(a).Inverse;

    /// <summary>det A. 0 or NaN where A is singular.</summary>
    public static double Determinant(double[][] a) => Eliminated(a).Determinant;

    /// <summary>Values divided by their sum.</summary>
    public static double[] Normalised(double[] values) => [.. values.Select(value => value / values.Sum())];

    // Gauss-Jordan elimination of [A, I] with the largest pivot.
    private static (double[][] Inverse, double Determinant) Eliminated(double[][] matrix)
    {
        int n = matrix.Length;
        double[][] a = Both(matrix, Identity(n), (row, unit) => (double[])[.. Both(row, unit, (x, _) => x), .. unit]);
        double determinant = 1;
        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).MaxBy(i => Math.Abs(a[i][column]));
            determinant *= pivot == column ? a[pivot][column] : -a[pivot][column];
            (a[column], a[pivot]) = (a[pivot], a[column]);
            double scale = a[column][column];
            a[column] = [.. a[column].Select(x => x / scale)];
            for (int i = 0; i < n; i++)
            {
                a[i] = i == column ? a[i] : Plus(a[i], a[column], -a[i][column]);
            }
        }

        return ([.. a.Select(row => row[n..])], determinant);
    }

    // Zip alone would leave out what has no partner.
    private static TResult[] Both<T, TResult>(T[] a, T[] b, Func<T, T, TResult> of) => a.Length == b.Length
        ? [.. a.Zip(b, of)]
        : throw new ArgumentException($"the sizes do not fit: {a.Length} on the left, and {b.Length} on the right. They must be equal.");
}
