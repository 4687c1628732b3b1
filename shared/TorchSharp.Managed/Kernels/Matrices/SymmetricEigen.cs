namespace TorchSharp.Kernels.Matrices;

/// <summary>
/// Eigenvalues, ascending, and eigenvectors (columns) of a symmetric matrix: Householder's reduction to tridiagonal
/// form, then QL steps with implicit shifts.
/// </summary>
internal static class SymmetricEigen
{
    /// <summary>Overwrites a (n × n) with the eigenvectors and fills values. False if the iteration does not converge.</summary>
    public static bool Decompose(Span<double> a, int n, Span<double> values)
    {
        if (n == 0) return true;
        double[] off = new double[n];
        Reduce(a, n, values, off);
        if (!Diagonalize(a, n, values, off)) return false;
        Sort(a, n, values);
        FixSigns(a, n);
        return true;
    }

    private static void Reduce(Span<double> z, int n, Span<double> d, Span<double> e)
    {
        for (int i = n - 1; i > 0; i--)
        {
            double h = 0, scale = 0;
            for (int k = 0; k < i; k++) scale += Math.Abs(z[i * n + k]);
            if (i == 1 || scale == 0)
            {
                e[i] = z[i * n + i - 1];
                d[i] = 0;
                continue;
            }

            for (int k = 0; k < i; k++)
            {
                z[i * n + k] /= scale;
                h += z[i * n + k] * z[i * n + k];
            }
            double f = z[i * n + i - 1];
            double g = f >= 0 ? -Math.Sqrt(h) : Math.Sqrt(h);
            e[i] = scale * g;
            h -= f * g;
            z[i * n + i - 1] = f - g;
            f = 0;
            for (int j = 0; j < i; j++)
            {
                z[j * n + i] = z[i * n + j] / h;
                g = 0;
                for (int k = 0; k <= j; k++) g += z[j * n + k] * z[i * n + k];
                for (int k = j + 1; k < i; k++) g += z[k * n + j] * z[i * n + k];
                e[j] = g / h;
                f += e[j] * z[i * n + j];
            }
            double half = f / (h + h);
            for (int j = 0; j < i; j++)
            {
                f = z[i * n + j];
                e[j] = g = e[j] - half * f;
                for (int k = 0; k <= j; k++) z[j * n + k] -= f * e[k] + g * z[i * n + k];
            }
            d[i] = h;
        }

        d[0] = e[0] = 0;
        for (int i = 0; i < n; i++)
        {
            if (d[i] != 0)
            {
                for (int j = 0; j < i; j++)
                {
                    double g = 0;
                    for (int k = 0; k < i; k++) g += z[i * n + k] * z[k * n + j];
                    for (int k = 0; k < i; k++) z[k * n + j] -= g * z[k * n + i];
                }
            }
            d[i] = z[i * n + i];
            z[i * n + i] = 1;
            for (int j = 0; j < i; j++) z[j * n + i] = z[i * n + j] = 0;
        }
    }

    private static bool Diagonalize(Span<double> z, int n, Span<double> d, Span<double> e)
    {
        for (int i = 1; i < n; i++) e[i - 1] = e[i];
        e[n - 1] = 0;
        for (int l = 0; l < n; l++)
        {
            for (int round = 0; ; round++)
            {
                int m = l;
                for (; m < n - 1; m++)
                    if (Math.Abs(e[m]) <= 1.1e-16 * (Math.Abs(d[m]) + Math.Abs(d[m + 1]))) break;
                if (m == l) break;
                if (round == 60 || double.IsNaN(e[m])) return false;

                double g = (d[l + 1] - d[l]) / (2 * e[l]);
                double r = double.Hypot(g, 1);
                g = d[m] - d[l] + e[l] / (g + Math.CopySign(r, g));
                double s = 1, c = 1, p = 0;
                int i = m - 1;
                for (; i >= l; i--)
                {
                    double f = s * e[i], b = c * e[i];
                    e[i + 1] = r = double.Hypot(f, g);
                    if (r == 0)
                    {
                        d[i + 1] -= p;
                        e[m] = 0;
                        break;
                    }
                    (s, c) = (f / r, g / r);
                    g = d[i + 1] - p;
                    r = (d[i] - g) * s + 2 * c * b;
                    p = s * r;
                    d[i + 1] = g + p;
                    g = c * r - b;
                    for (int k = 0; k < n; k++)
                    {
                        double x = z[k * n + i + 1], y = z[k * n + i];
                        z[k * n + i + 1] = s * y + c * x;
                        z[k * n + i] = c * y - s * x;
                    }
                }
                if (r == 0 && i >= l) continue;
                d[l] -= p;
                e[l] = g;
                e[m] = 0;
            }
        }
        return true;
    }

    private static void Sort(Span<double> z, int n, Span<double> d)
    {
        for (int i = 0; i < n - 1; i++)
        {
            int smallest = i;
            for (int j = i + 1; j < n; j++)
                if (d[j] < d[smallest]) smallest = j;
            if (smallest == i) continue;
            (d[i], d[smallest]) = (d[smallest], d[i]);
            for (int k = 0; k < n; k++) (z[k * n + i], z[k * n + smallest]) = (z[k * n + smallest], z[k * n + i]);
        }
    }

    // An eigenvector's sign is free: make its largest component positive, so that results are reproducible.
    private static void FixSigns(Span<double> z, int n)
    {
        for (int j = 0; j < n; j++)
        {
            int largest = 0;
            for (int i = 1; i < n; i++)
                if (Math.Abs(z[i * n + j]) > Math.Abs(z[largest * n + j]) * (1 + 1e-9)) largest = i;
            if (z[largest * n + j] >= 0) continue;
            for (int i = 0; i < n; i++) z[i * n + j] = -z[i * n + j];
        }
    }
}
