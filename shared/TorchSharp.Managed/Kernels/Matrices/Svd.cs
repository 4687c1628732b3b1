namespace TorchSharp.Kernels.Matrices;

/// <summary>Singular values by Jacobi's rotations of the columns, which gives even the small ones to full precision.</summary>
internal static class Svd
{
    /// <summary>
    /// For a with m ≥ n (row-major): overwrites a with U (its first n columns), fills s descending and v (n × n).
    /// False if the sweeps do not converge.
    /// </summary>
    public static bool Decompose(Span<double> a, int m, int n, Span<double> s, Span<double> v)
    {
        v.Clear();
        for (int i = 0; i < n; i++) v[i * n + i] = 1;

        bool rotated = true;
        for (int sweep = 0; rotated; sweep++)
        {
            if (sweep == 60) return false;
            rotated = false;
            for (int p = 0; p < n - 1; p++)
                for (int q = p + 1; q < n; q++) rotated |= Rotate(a, m, n, v, p, q);
        }

        for (int j = 0; j < n; j++)
        {
            double largest = 0;
            for (int i = 0; i < m; i++) largest = Math.Max(largest, Math.Abs(a[i * n + j]));
            double norm = 0;
            for (int i = 0; largest > 0 && i < m; i++) norm += a[i * n + j] / largest * (a[i * n + j] / largest);
            s[j] = largest * Math.Sqrt(norm);
            if (double.IsNaN(s[j])) return false;
        }
        Sort(a, m, n, s, v);
        Normalize(a, m, n, s);
        return true;
    }

    // Makes columns p and q orthogonal; says whether they were not.
    private static bool Rotate(Span<double> a, int m, int n, Span<double> v, int p, int q)
    {
        double pp = 0, qq = 0, pq = 0;
        for (int i = 0; i < m; i++)
        {
            double x = a[i * n + p], y = a[i * n + q];
            pp += x * x;
            qq += y * y;
            pq += x * y;
        }
        if (pq == 0 || Math.Abs(pq) <= 1e-15 * Math.Sqrt(pp * qq)) return false;

        double zeta = (qq - pp) / (2 * pq);
        double t = Math.CopySign(1, zeta) / (Math.Abs(zeta) + double.Hypot(1, zeta));
        double c = 1 / double.Hypot(1, t), sine = c * t;
        Turn(a, m, n, p, q, c, sine);
        Turn(v, n, n, p, q, c, sine);
        return true;
    }

    private static void Turn(Span<double> a, int rows, int n, int p, int q, double c, double s)
    {
        for (int i = 0; i < rows; i++)
        {
            double x = a[i * n + p], y = a[i * n + q];
            a[i * n + p] = c * x - s * y;
            a[i * n + q] = s * x + c * y;
        }
    }

    private static void Sort(Span<double> a, int m, int n, Span<double> s, Span<double> v)
    {
        for (int i = 0; i < n - 1; i++)
        {
            int largest = i;
            for (int j = i + 1; j < n; j++)
                if (s[j] > s[largest]) largest = j;
            if (largest == i) continue;
            (s[i], s[largest]) = (s[largest], s[i]);
            for (int k = 0; k < m; k++) (a[k * n + i], a[k * n + largest]) = (a[k * n + largest], a[k * n + i]);
            for (int k = 0; k < n; k++) (v[k * n + i], v[k * n + largest]) = (v[k * n + largest], v[k * n + i]);
        }
    }

    // Columns to length 1; those of singular value zero become any directions orthogonal to the rest.
    private static void Normalize(Span<double> a, int m, int n, Span<double> s)
    {
        for (int j = 0; j < n; j++)
        {
            if (s[j] > 1e-300)
            {
                for (int i = 0; i < m; i++) a[i * n + j] /= s[j];
                continue;
            }
            Complete(a, m, n, j);
        }
    }

    /// <summary>Sets column j to a unit vector orthogonal to columns 0..j−1.</summary>
    public static void Complete(Span<double> a, int m, int n, int j)
    {
        double best = -1;
        double[] chosen = new double[m], candidate = new double[m];
        for (int axis = 0; axis < m && best < 0.5; axis++)
        {
            Array.Clear(candidate);
            candidate[axis] = 1;
            for (int round = 0; round < 2; round++)
            {
                for (int c = 0; c < j; c++)
                {
                    double dot = 0;
                    for (int i = 0; i < m; i++) dot += candidate[i] * a[i * n + c];
                    for (int i = 0; i < m; i++) candidate[i] -= dot * a[i * n + c];
                }
            }
            double norm = 0;
            foreach (double x in candidate) norm += x * x;
            if (norm <= best) continue;
            best = norm;
            for (int i = 0; i < m; i++) chosen[i] = candidate[i] / Math.Sqrt(norm);
        }
        for (int i = 0; i < m; i++) a[i * n + j] = chosen[i];
    }
}
