namespace GenerativeModels.Em.Tests;

/// <summary>
/// Formulas of the chapter as they stand, over plain numbers: good enough for a handful of points near the origin, and for nothing else.
/// </summary>
internal static class Naive
{
    /// <summary>‖a - b‖².</summary>
    public static double SquaredDistance(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();

    /// <summary>The density N(x; μ, Σ) by (1.5), with an inverse and a determinant.</summary>
    public static double GaussianDensity(double[] x, double[] mean, double[][] covariance)
    {
        double[] difference = [.. x.Zip(mean, (a, b) => a - b)];
        (double[] solution, double determinant) = SolveWithDeterminant(covariance, difference);
        double mahalanobis = difference.Zip(solution, (a, b) => a * b).Sum();
        return Math.Exp(-mahalanobis / 2) / Math.Sqrt(Math.Pow(2 * Math.PI, x.Length) * determinant);
    }

    /// <summary>The determinant of a square matrix.</summary>
    public static double Determinant(double[][] matrix) => SolveWithDeterminant(matrix, new double[matrix.Length]).Determinant;

    /// <summary>A b for a matrix and a vector.</summary>
    public static double[] Times(double[][] a, double[] b) => [.. a.Select(row => row.Zip(b, (x, y) => x * y).Sum())];

    /// <summary>A B for two matrices.</summary>
    public static double[][] Times(double[][] a, double[][] b) => Transposed([.. Transposed(b).Select(column => Times(a, column))]);

    /// <summary>Aᵀ.</summary>
    public static double[][] Transposed(double[][] a) => [.. Enumerable.Range(0, a[0].Length).Select(j => a.Select(row => row[j]).ToArray())];

    // Gauss-Jordan elimination with the largest pivot.
    private static (double[] Solution, double Determinant) SolveWithDeterminant(double[][] matrix, double[] right)
    {
        int n = right.Length;
        double[][] a = [.. matrix.Select((row, i) => (double[])[.. row, right[i]])];
        double determinant = 1;
        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).MaxBy(i => Math.Abs(a[i][column]));
            determinant *= pivot == column ? a[pivot][column] : -a[pivot][column];
            (a[column], a[pivot]) = (a[pivot], a[column]);
            for (int i = 0; i < n; i++)
            {
                if (i != column)
                {
                    double factor = a[i][column] / a[column][column];
                    a[i] = [.. a[i].Zip(a[column], (x, y) => x - factor * y)];
                }
            }
        }

        return ([.. a.Select((row, i) => row[n] / row[i])], determinant);
    }
}
