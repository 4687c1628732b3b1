namespace TorchSharp.Kernels.Matrices;

/// <summary>P A = L U with rows exchanged for the largest pivot.</summary>
internal static class Lu
{
    /// <summary>
    /// Turns a (m × n) into L below and U on and above the diagonal. Returns 0, or the number (from 1) of the first
    /// pivot that is zero. pivots[i] is the row that row i was exchanged with.
    /// </summary>
    public static int Factor(Span<double> a, int m, int n, Span<int> pivots)
    {
        int singular = 0;
        for (int j = 0; j < Math.Min(m, n); j++)
        {
            int best = j;
            for (int i = j + 1; i < m; i++)
                if (Math.Abs(a[i * n + j]) > Math.Abs(a[best * n + j])) best = i;
            pivots[j] = best;
            if (best != j) Swap(a, n, j, best);

            double pivot = a[j * n + j];
            if (pivot == 0)
            {
                if (singular == 0) singular = j + 1;
                continue;
            }
            ReadOnlySpan<double> top = a.Slice(j * n + j + 1, n - j - 1);
            for (int i = j + 1; i < m; i++)
            {
                double factor = a[i * n + j] /= pivot;
                if (factor == 0) continue;
                Span<double> row = a.Slice(i * n + j + 1, n - j - 1);
                for (int k = 0; k < row.Length; k++) row[k] -= factor * top[k];
            }
        }
        return singular;
    }

    /// <summary>Overwrites b (n × k) with the solution of A X = B, from the factors.</summary>
    public static void Solve(ReadOnlySpan<double> lu, ReadOnlySpan<int> pivots, int n, Span<double> b, int k)
    {
        for (int i = 0; i < n; i++)
            if (pivots[i] != i) Swap(b, k, i, pivots[i]);
        Triangular.Solve(lu, n, b, k, upper: false, unit: true);
        Triangular.Solve(lu, n, b, k, upper: true, unit: false);
    }

    private static void Swap(Span<double> a, int n, int i, int j)
    {
        Span<double> x = a.Slice(i * n, n), y = a.Slice(j * n, n);
        for (int k = 0; k < n; k++) (x[k], y[k]) = (y[k], x[k]);
    }
}
