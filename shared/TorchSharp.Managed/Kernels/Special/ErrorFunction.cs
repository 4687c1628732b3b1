namespace TorchSharp.Kernels.Special;

/// <summary>The error function and its relatives.</summary>
internal static class ErrorFunction
{
    private const double TwoOverSqrtPi = 1.1283791670955125739;
    private const double OneOverSqrtPi = 0.56418958354775628695;
    private const double SqrtHalf = 0.70710678118654752440;

    public static double Erf(double x)
    {
        if (double.IsNaN(x)) return x;
        double a = Math.Abs(x);
        double value = a < 2 ? Series(a) : a > 6 ? 1 : 1 - Math.Exp(-a * a) * Tail(a);
        return Math.CopySign(value, x);
    }

    public static double Erfc(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x < 0) return 2 - Erfc(-x);
        if (x < 1) return 1 - Series(x);
        return x > 27.3 ? 0 : ExpMinusSquare(x) * Tail(x);
    }

    /// <summary>exp(x²) erfc(x).</summary>
    public static double Erfcx(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x < 0) return 2 * Math.Exp(x * x) - Erfcx(-x);
        return x < 1 ? Math.Exp(x * x) * (1 - Series(x)) : Tail(x);
    }

    /// <summary>Φ(x), precise in the lower tail.</summary>
    public static double NormalCdf(double x)
    {
        double z = -x * SqrtHalf, value = 0.5 * Erfc(z);
        if (z < 1 || z > 30) return value;

        // Far below 0 even the rounding of z shows: exp(−x²/2) is meant, not exp(−z²).
        double square = z * z, half = 0.5 * x;
        return value * (1 + (square - x * half) + (Math.FusedMultiplyAdd(z, z, -square) - Math.FusedMultiplyAdd(x, half, -x * half)));
    }

    /// <summary>Φ⁻¹(p).</summary>
    public static double NormalQuantile(double p)
    {
        if (double.IsNaN(p) || p < 0 || p > 1) return double.NaN;
        if (p == 0) return double.NegativeInfinity;
        if (p == 1) return double.PositiveInfinity;
        if (p > 0.5) return p < 0.9 ? Inverse(2 * p - 1) / SqrtHalf : -NormalQuantile(1 - p);

        // Start from Abramowitz and Stegun 26.2.23; Halley's steps on the lower tail finish.
        double t = Math.Sqrt(-2 * Math.Log(p));
        double x = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
        for (int i = 0; i < 4; i++)
        {
            double step = (NormalCdf(x) - p) / (Math.Exp(-0.5 * x * x) * OneOverSqrtPi * SqrtHalf);
            x -= step / (1 + 0.5 * x * step);
        }
        return x;
    }

    /// <summary>erf⁻¹(y).</summary>
    public static double Inverse(double y)
    {
        if (double.IsNaN(y) || Math.Abs(y) > 1) return double.NaN;
        if (Math.Abs(y) == 1) return y * double.PositiveInfinity;
        if (y == 0) return y;

        // A start within a few thousandths (Winitzki), then Halley's steps.
        double a = Math.Abs(y);
        double l = Math.Log((1 - a) * (1 + a)), half = 4.330746750799873 + 0.5 * l;
        double x = Math.Sqrt(Math.Sqrt(half * half - l / 0.147) - half);
        for (int i = 0; i < 4; i++)
        {
            double error = a < 0.5 ? Erf(x) - a : (1 - a) - Erfc(x);
            double step = error / (TwoOverSqrtPi * Math.Exp(-x * x));
            x -= step / (1 + x * step);
        }
        return Math.CopySign(x, y);
    }

    // 2/√π · exp(−x²) Σ 2ⁿ x²ⁿ⁺¹ / (1·3·5 … (2n+1)): every term positive, so nothing cancels.
    private static double Series(double x)
    {
        double square = x * x, term = x, sum = x;
        for (int n = 1; term > sum * 1e-17; n++)
        {
            term *= 2 * square / (2 * n + 1);
            sum += term;
        }
        return TwoOverSqrtPi * Math.Exp(-square) * sum;
    }

    // exp(x²) erfc(x) for x ≥ 1 by its continued fraction, evaluated from a depth that suffices.
    private static double Tail(double x)
    {
        int depth = x > 6 ? 16 : (int)(10 + 260 / (x * x));
        double fraction = x;
        for (int k = depth; k > 0; k--) fraction = x + 0.5 * k / fraction;
        return OneOverSqrtPi / fraction;
    }

    // exp(−x²) with x split, so that the rounding of x² does not show.
    private static double ExpMinusSquare(double x)
    {
        double high = Math.Floor(x * 1024) / 1024;
        return Math.Exp(-high * high) * Math.Exp(-(x - high) * (x + high));
    }
}
