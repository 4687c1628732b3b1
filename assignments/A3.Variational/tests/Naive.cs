namespace GenerativeModels.Variational.Tests;

/// <summary>Linear algebra and densities over plain numbers, good enough for a handful of them, and for nothing else.</summary>
internal static class Naive
{
    /// <summary>Σ_i a_i b_i.</summary>
    public static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    /// <summary>A b for a matrix and a vector.</summary>
    public static double[] Times(double[][] a, double[] b) => [.. a.Select(row => Dot(row, b))];

    /// <summary>A B for two matrices.</summary>
    public static double[][] Times(double[][] a, double[][] b) => Transposed([.. Transposed(b).Select(column => Times(a, column))]);

    /// <summary>Aᵀ.</summary>
    public static double[][] Transposed(double[][] a) => [.. Enumerable.Range(0, a[0].Length).Select(j => a.Select(row => row[j]).ToArray())];

    /// <summary>a bᵀ.</summary>
    public static double[][] Outer(double[] a, double[] b) => [.. a.Select(x => b.Select(y => x * y).ToArray())];

    /// <summary>A + c B.</summary>
    public static double[][] Plus(double[][] a, double[][] b, double c = 1) => [.. a.Zip(b, (p, q) => p.Zip(q, (x, y) => x + c * y).ToArray())];

    /// <summary>a + c b.</summary>
    public static double[] Plus(double[] a, double[] b, double c = 1) => [.. a.Zip(b, (x, y) => x + c * y)];

    /// <summary>The identity matrix times a number.</summary>
    public static double[][] Identity(int size, double value = 1) =>
        [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? value : 0.0).ToArray())];

    /// <summary>A⁻¹.</summary>
    public static double[][] Inverse(double[][] a) => Eliminated(a).Inverse;

    /// <summary>det A.</summary>
    public static double Determinant(double[][] a) => Eliminated(a).Determinant;

    /// <summary>log N(x; μ, Σ), with an inverse and a determinant.</summary>
    public static double GaussianLogProb(double[] x, double[] mean, double[][] covariance)
    {
        double[] difference = Plus(x, mean, -1);
        return -0.5 * (Dot(difference, Times(Inverse(covariance), difference)) + Math.Log(Determinant(covariance)) + x.Length * Math.Log(2 * Math.PI));
    }

    /// <summary>log Γ_D(a), the logarithm of the multivariate gamma function.</summary>
    public static double LogMultiGamma(double a, int dimensions) => dimensions * (dimensions - 1) / 4.0 * Math.Log(Math.PI)
        + Enumerable.Range(1, dimensions).Sum(d => SpecialMath.LogGamma(a + (1 - d) / 2.0));

    /// <summary>log Σ exp(a).</summary>
    public static double LogSumExp(IEnumerable<double> a)
    {
        double[] values = [.. a];
        double most = values.Max();
        return most + Math.Log(values.Sum(value => Math.Exp(value - most)));
    }

    // Gauss-Jordan elimination of [A, I] with the largest pivot.
    private static (double[][] Inverse, double Determinant) Eliminated(double[][] matrix)
    {
        int n = matrix.Length;
        double[][] a = [.. matrix.Zip(Identity(n), (row, unit) => (double[])[.. row, .. unit])];
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
}
