namespace TorchSharp.Kernels.Matrices;

/// <summary>Solving with a triangular matrix by substitution.</summary>
internal static class Triangular
{
    /// <summary>Overwrites b (n × k) with the solution of A X = B. A zero on the diagonal gives infinities, as in LAPACK.</summary>
    public static void Solve(ReadOnlySpan<double> a, int n, Span<double> b, int k, bool upper, bool unit)
    {
        for (int step = 0; step < n; step++)
        {
            int i = upper ? n - 1 - step : step;
            Span<double> row = b.Slice(i * k, k);
            int from = upper ? i + 1 : 0, to = upper ? n : i;
            for (int j = from; j < to; j++)
            {
                double factor = a[i * n + j];
                if (factor == 0) continue;
                ReadOnlySpan<double> known = b.Slice(j * k, k);
                for (int c = 0; c < k; c++) row[c] -= factor * known[c];
            }
            if (unit) continue;
            double diagonal = a[i * n + i];
            for (int c = 0; c < k; c++) row[c] /= diagonal;
        }
    }
}
