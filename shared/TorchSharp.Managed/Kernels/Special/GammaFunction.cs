namespace TorchSharp.Kernels.Special;

/// <summary>The gamma function's logarithm, derivatives and incomplete forms.</summary>
internal static class GammaFunction
{
    // B₂ₖ, the Bernoulli numbers of even index from 2.
    private static readonly double[] Bernoulli =
    [
        1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510, 43867.0 / 798, -174611.0 / 330,
    ];

    private const double HalfLogTwoPi = 0.91893853320467274178;
    private const int Far = 12;

    /// <summary>log |Γ(x)|: Stirling's series, reached by Γ(x + 1) = x Γ(x), and reflection below 0.</summary>
    public static double LogAbs(double x)
    {
        if (double.IsNaN(x)) return x;
        if (double.IsInfinity(x)) return double.PositiveInfinity;
        if (x <= 0)
        {
            if (x == Math.Floor(x)) return double.PositiveInfinity;
            return Math.Log(Math.PI / Math.Abs(SinPi(x))) - LogAbs(1 - x);
        }
        if (x == 1 || x == 2) return 0;
        if (Math.Abs(x - 1) < 0.3) return NearOne(x - 1);
        if (Math.Abs(x - 2) < 0.3) return Small.Log1p(x - 2) + NearOne(x - 2);

        double product = 1;
        for (; x < Far; x++) product *= x;

        return (x - 0.5) * Math.Log(x) - x + HalfLogTwoPi + Stirling(x) - Math.Log(product);
    }

    public static double Digamma(double x)
    {
        if (double.IsNaN(x) || x == double.NegativeInfinity) return double.NaN;
        if (x == double.PositiveInfinity) return x;
        if (x == 0) return Math.CopySign(double.PositiveInfinity, -x);
        if (x < 0)
        {
            if (x == Math.Floor(x)) return double.NaN;
            return Digamma(1 - x) - Math.PI / Math.Tan(Math.PI * (x - Math.Round(x)));
        }

        double shift = 0;
        for (; x < Far; x++) shift -= 1 / x;

        double inverse = 1 / (x * x), power = inverse, sum = 0;
        for (int k = 0; k < Bernoulli.Length; k++, power *= inverse) sum += Bernoulli[k] / (2 * k + 2) * power;
        return Math.Log(x) - 0.5 / x - sum + shift;
    }

    public static double Trigamma(double x)
    {
        if (x >= 0.5 || double.IsNaN(x)) return Zeta(2, x);
        double sine = SinPi(x);
        return Math.PI * Math.PI / (sine * sine) - Zeta(2, 1 - x);
    }

    /// <summary>The n-th derivative of digamma: (−1)ⁿ⁺¹ n! ζ(n + 1, x).</summary>
    public static double Polygamma(int n, double x)
    {
        if (n == 0) return Digamma(x);
        if (n == 1) return Trigamma(x);

        double factorial = 1;
        for (int i = 2; i <= n; i++) factorial *= i;
        return (n % 2 == 0 ? -1 : 1) * factorial * Zeta(n + 1, x);
    }

    /// <summary>Hurwitz's ζ(s, q) = Σ (q + k)⁻ˢ by Euler and Maclaurin's summation.</summary>
    public static double Zeta(double s, double q)
    {
        if (double.IsNaN(s) || double.IsNaN(q)) return double.NaN;
        if (s == 1) return double.PositiveInfinity;
        if (s < 1) return double.NaN;
        if (q <= 0)
        {
            if (q == Math.Floor(q)) return double.PositiveInfinity;
            if (s != Math.Floor(s)) return double.NaN;
        }
        if (double.IsPositiveInfinity(q)) return 0;

        double sum = 0;
        for (; q < Far; q++) sum += Math.Pow(q, -s);

        double power = Math.Pow(q, -s);
        sum += power * q / (s - 1) + 0.5 * power;
        double rising = s, factorial = 2;
        power /= q;
        for (int k = 0; k < Bernoulli.Length; k++)
        {
            sum += Bernoulli[k] * rising / factorial * power;
            rising *= (s + 2 * k + 1) * (s + 2 * k + 2);
            factorial *= (2 * k + 3) * (2 * k + 4);
            power /= q * q;
        }
        return sum;
    }

    /// <summary>P(a, x), the regularised lower incomplete gamma function.</summary>
    public static double Lower(double a, double x)
    {
        if (double.IsNaN(a) || double.IsNaN(x) || a < 0 || x < 0 || (a == 0 && x == 0)) return double.NaN;
        if (a == 0 || (double.IsInfinity(x) && !double.IsInfinity(a))) return 1;
        if (x == 0 || double.IsInfinity(a)) return double.IsInfinity(x) ? double.NaN : 0;
        return x < a + 1 ? LowerSeries(a, x) : 1 - UpperFraction(a, x);
    }

    /// <summary>Q(a, x) = 1 − P(a, x).</summary>
    public static double Upper(double a, double x)
    {
        if (double.IsNaN(a) || double.IsNaN(x) || a < 0 || x < 0 || (a == 0 && x == 0)) return double.NaN;
        if (a == 0 || (double.IsInfinity(x) && !double.IsInfinity(a))) return 0;
        if (x == 0 || double.IsInfinity(a)) return double.IsInfinity(x) ? double.NaN : 1;
        return x < a + 1 ? 1 - LowerSeries(a, x) : UpperFraction(a, x);
    }

    private static double LowerSeries(double a, double x)
    {
        double term = 1 / a, sum = term;
        for (double n = a + 1; term > sum * 1e-17; n++) sum += term *= x / n;
        return sum * Prefix(a, x);
    }

    private static double UpperFraction(double a, double x)
    {
        const double tiny = 1e-300;
        double b = x + 1 - a, c = 1 / tiny, d = 1 / b, h = d;
        for (int i = 1; i < 10_000; i++)
        {
            double an = -i * (i - a);
            b += 2;
            d = an * d + b;
            if (Math.Abs(d) < tiny) d = tiny;
            c = b + an / c;
            if (Math.Abs(c) < tiny) c = tiny;
            d = 1 / d;
            double factor = d * c;
            h *= factor;
            if (Math.Abs(factor - 1) < 1e-16) break;
        }
        return h * Prefix(a, x);
    }

    // xᵃ e⁻ˣ / Γ(a); for large a by Stirling's formula, so that no large logarithms cancel.
    private static double Prefix(double a, double x)
    {
        if (a < Far) return Math.Exp(a * Math.Log(x) - x - LogAbs(a));
        double away = (x - a) / a;
        return Math.Sqrt(a / (2 * Math.PI)) * Math.Exp(-a * (away - Small.Log1p(away)) - Stirling(a));
    }

    // Σ B₂ₖ / (2k (2k − 1) x²ᵏ⁻¹): what Stirling's formula leaves out of log Γ.
    private static double Stirling(double x)
    {
        double inverse = 1 / (x * x), power = 1 / x, sum = 0;
        for (int k = 0; k < Bernoulli.Length; k++, power *= inverse)
            sum += Bernoulli[k] / ((2 * k + 2) * (2 * k + 1)) * power;
        return sum;
    }

    // log Γ(1 + z) = −γ z + Σ ζ(k) (−z)ᵏ / k, for |z| < 0.3.
    private static double NearOne(double z)
    {
        const double euler = 0.57721566490153286061;
        double sum = 0, power = -z;
        for (int k = 2; k < 40; k++)
        {
            power *= -z;
            sum += Zetas[k] * power / k;
        }
        return sum - euler * z;
    }

    private static double SinPi(double x) => Math.Sin(Math.PI * (x - 2 * Math.Round(x / 2)));

    private static readonly double[] Zetas = MakeZetas();

    private static double[] MakeZetas()
    {
        double[] zetas = new double[40];
        for (int k = 2; k < zetas.Length; k++) zetas[k] = Zeta(k, 1);
        return zetas;
    }
}
