namespace GenerativeModels.Numerics;

/// <summary>
/// Special functions of real numbers, with natural logarithms. The stated accuracy is tested against mpmath: an error of e means
/// |computed - true| &lt;= e * (1 + |true|), and a relative error |computed - true| &lt;= e * |true|.
/// </summary>
public static partial class SpecialMath
{
    /// <summary>log Γ(x) for x > 0; error 5e-15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x is not positive and finite.</exception>
    public static double LogGamma(double x)
    {
        Guard.Positive(x);
        return MathNet.Numerics.SpecialFunctions.GammaLn(x);
    }

    /// <summary>ψ(x) = d/dx log Γ(x) for x > 0; error 2e-15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x is not positive and finite.</exception>
    public static double Digamma(double x)
    {
        Guard.Positive(x);

        // ψ(x) = ψ(x + 1) - 1/x up to where the asymptotic series (Abramowitz and Stegun 6.3.18) is exact to rounding.
        double shift = 0;
        for (; x < 12; x++)
        {
            shift -= 1 / x;
        }

        double y = 1 / (x * x);
        return shift + Math.Log(x) - 0.5 / x
            - y * (1.0 / 12 - y * (1.0 / 120 - y * (1.0 / 252 - y * (1.0 / 240 - y * (1.0 / 132 - y * (691.0 / 32760 - y / 12))))));
    }

    /// <summary>ψ'(x) = d²/dx² log Γ(x) for x > 0; relative error 2e-15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x is not positive and finite.</exception>
    public static double Trigamma(double x)
    {
        Guard.Positive(x);

        // ψ'(x) = ψ'(x + 1) + 1/x², then the series of Abramowitz and Stegun 6.4.12.
        double shift = 0;
        for (; x < 12; x++)
        {
            shift += 1 / (x * x);
        }

        double y = 1 / (x * x);
        return shift + 1 / x + y / 2
            + y / x * (1.0 / 6 - y * (1.0 / 30 - y * (1.0 / 42 - y * (1.0 / 30 - y * (5.0 / 66 - y * (691.0 / 2730 - y * 7 / 6))))));
    }

    /// <summary>log B(a, b) = log Γ(a) + log Γ(b) - log Γ(a + b) for a, b > 0; error 1e-14 * (1 + a + b), for the terms cancel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">a or b is not positive and finite.</exception>
    public static double LogBeta(double a, double b) => LogGamma(a) + LogGamma(b) - LogGamma(a + b);

    /// <summary>log n! for n >= 0; error 5e-15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n is negative.</exception>
    public static double LogFactorial(int n)
    {
        Guard.Between(n, 0, int.MaxValue);
        return n < 2 ? 0 : LogGamma(n + 1.0);
    }

    /// <summary>log of the number of ways to choose k of n, for 0 &lt;= k &lt;= n; error 1e-14 * (1 + n), for the terms cancel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n is negative, or k is not in [0, n].</exception>
    public static double LogBinomial(int n, int k)
    {
        Guard.Between(n, 0, int.MaxValue);
        Guard.Between(k, 0, n);
        return LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);
    }

    /// <summary>P(a, x) = ∫₀ˣ t^(a-1) e^(-t) dt / Γ(a), the CDF of Gamma(a, 1) at x; a > 0, x >= 0; relative error 2e-11 for a in [0.1, 5000].</summary>
    /// <exception cref="ArgumentOutOfRangeException">a or x is out of range.</exception>
    public static double GammaRegularized(double a, double x)
    {
        Guard.Positive(a);
        return x is >= 0 and < 1 ? LowerSeries(a, x) : MathNet.Numerics.SpecialFunctions.GammaLowerRegularized(a, x);
    }

    /// <summary>1 - P(a, x) without cancellation, the upper tail of Gamma(a, 1); a > 0, x >= 0; relative error 2e-11 for a in [0.1, 5000].</summary>
    /// <exception cref="ArgumentOutOfRangeException">a or x is out of range.</exception>
    public static double GammaRegularizedUpper(double a, double x)
    {
        Guard.Positive(a);
        return x is >= 0 and < 1 ? 1 - LowerSeries(a, x) : MathNet.Numerics.SpecialFunctions.GammaUpperRegularized(a, x);
    }

    // x^a e^-x / Γ(a + 1) Σ x^k / ((a + 1) ... (a + k)): Abramowitz and Stegun 6.5.29. Math.NET takes all x below 1e-15 for 0.
    private static double LowerSeries(double a, double x)
    {
        double term = 1, sum = 1;
        for (int k = 1; term > 1e-17 * sum; k++)
        {
            term *= x / (a + k);
            sum += term;
        }

        return x == 0 ? 0 : sum * Math.Exp(a * Math.Log(x) - x - LogGamma(a + 1));
    }

    /// <summary>I_x(a, b), the CDF of Beta(a, b) at x; a, b > 0, x in [0, 1]; relative error 1e-12. The upper tail is I_(1-x)(b, a).</summary>
    /// <exception cref="ArgumentOutOfRangeException">a or b is not positive and finite.</exception>
    /// <exception cref="ArgumentException">x is outside [0, 1].</exception>
    public static double BetaRegularized(double a, double b, double x)
    {
        Guard.Positive(a);
        Guard.Positive(b);
        Guard.Probability(x);
        return MathNet.Numerics.SpecialFunctions.BetaRegularized(a, b, x);
    }
}
