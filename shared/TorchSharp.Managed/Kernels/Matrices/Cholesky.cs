namespace TorchSharp.Kernels.Matrices;

/// <summary>A = L Lᵀ for a symmetric positive definite matrix; only the lower triangle of A is read.</summary>
internal static class Cholesky
{
    /// <summary>Turns a (n × n, row-major) into L with zeros above. Returns 0, or the order of the first minor that is not positive.</summary>
    public static int Factor(Span<double> a, int n)
    {
        for (int j = 0; j < n; j++)
        {
            Span<double> row = a.Slice(j * n, n);
            double diagonal = row[j];
            for (int k = 0; k < j; k++) diagonal -= row[k] * row[k];
            if (!(diagonal > 0)) return j + 1;
            double root = Math.Sqrt(diagonal);
            row[j] = root;
            for (int i = j + 1; i < n; i++)
            {
                Span<double> below = a.Slice(i * n, n);
                double sum = below[j];
                for (int k = 0; k < j; k++) sum -= below[k] * row[k];
                below[j] = sum / root;
            }
            row[(j + 1)..].Clear();
        }
        return 0;
    }
}
