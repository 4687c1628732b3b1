namespace TorchSharp.Kernels.Matrices;

/// <summary>A = Q R by Householder's reflections.</summary>
internal static class Qr
{
    /// <summary>Turns a (m × n) into R on and above the diagonal, and q (m × columns) into the first columns of Q.</summary>
    public static void Factor(Span<double> a, int m, int n, Span<double> q, int columns)
    {
        int steps = Math.Min(m, n);
        double[][] reflectors = new double[steps][];
        for (int j = 0; j < steps; j++)
        {
            double norm = 0;
            for (int i = j; i < m; i++) norm = double.Hypot(norm, a[i * n + j]);
            double[] v = new double[m - j];
            reflectors[j] = v;
            bool done = true;
            for (int i = j + 1; i < m; i++) done &= a[i * n + j] == 0;
            if (done) continue;

            for (int i = j; i < m; i++) v[i - j] = a[i * n + j];
            v[0] += Math.CopySign(norm, v[0]);
            Normalize(v);
            Reflect(a, n, j, j, v);
        }

        q.Clear();
        for (int i = 0; i < Math.Min(m, columns); i++) q[i * columns + i] = 1;
        for (int j = steps - 1; j >= 0; j--) Reflect(q, columns, j, 0, reflectors[j]);
        for (int i = 1; i < m; i++) a.Slice(i * n, Math.Min(i, n)).Clear();
    }

    /// <summary>Turns a (m × n) into R with the reflections 1 − τ v vᵀ below it, each v from its 1 on the diagonal down, as LAPACK's geqrf.</summary>
    public static void Compact(Span<double> a, int m, int n, Span<double> tau)
    {
        for (int j = 0; j < Math.Min(m, n); j++)
        {
            double below = 0, head = a[j * n + j];
            for (int i = j + 1; i < m; i++) below = double.Hypot(below, a[i * n + j]);
            if (below == 0)
            {
                tau[j] = 0;
                continue;
            }

            double diagonal = -Math.CopySign(double.Hypot(head, below), head);
            tau[j] = (diagonal - head) / diagonal;
            for (int i = j + 1; i < m; i++) a[i * n + j] /= head - diagonal;
            for (int c = j + 1; c < n; c++)
            {
                double dot = a[j * n + c];
                for (int i = j + 1; i < m; i++) dot += a[i * n + j] * a[i * n + c];
                a[j * n + c] -= tau[j] * dot;
                for (int i = j + 1; i < m; i++) a[i * n + c] -= tau[j] * dot * a[i * n + j];
            }
            a[j * n + j] = diagonal;
        }
    }

    // a ← (1 − 2 v vᵀ) a on the rows from `row` and the columns from `column`.
    private static void Reflect(Span<double> a, int n, int row, int column, double[] v)
    {
        for (int c = column; c < n; c++)
        {
            double dot = 0;
            for (int i = 0; i < v.Length; i++) dot += v[i] * a[(row + i) * n + c];
            if (dot == 0) continue;
            dot *= 2;
            for (int i = 0; i < v.Length; i++) a[(row + i) * n + c] -= dot * v[i];
        }
    }

    private static void Normalize(double[] v)
    {
        double norm = 0;
        foreach (double x in v) norm = double.Hypot(norm, x);
        for (int i = 0; i < v.Length; i++) v[i] /= norm;
    }
}
