namespace TorchSharp.Kernels.Special;

/// <summary>
/// How a random number changes with a parameter of its law while its quantile stays the same: dx/da = −(∂F/∂a) / f,
/// F the distribution function and f the density (implicit reparameterisation).
/// </summary>
internal static class SampleSlopes
{
    private const double Tiny = 1e-300;
    private const double Precision = 1e-16;
    private const int MaxTerms = 20_000;

    /// <summary>For a gamma number x of shape a and scale 1.</summary>
    public static double Gamma(double a, double x)
    {
        if (!(a > 0) || !(x >= 0) || !double.IsFinite(a + x)) return double.NaN;
        if (x == 0) return 0;
        return x <= a + 1 ? GammaFromBelow(a, x) : GammaFromAbove(a, x);
    }

    /// <summary>For a beta number x with parameters a and total − a, in a, and divided by 1 − x.</summary>
    public static double Beta(double x, double a, double total)
    {
        double b = total - a;
        if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1) || !double.IsFinite(total)) return double.NaN;
        if (x is 0 or 1) return 0;
        double logSlope = Math.Log(x) - GammaFunction.Digamma(a) + GammaFunction.Digamma(total);
        if (x < (a + 1) / (total + 2))
        {
            (double value, double inFirst, _) = BetaFraction(a, b, x);
            return -x * (value * (logSlope - 1 / a) + inFirst) / a;
        }
        (double upper, _, double inSecond) = BetaFraction(b, a, 1 - x);
        return x * (upper * logSlope + inSecond) / b;
    }

    // F/f = Σ t_n with t_n = x^(n+1) / (a (a+1) … (a+n)), and −∂(t_n f)/∂a = t_n f (ψ(a+n+1) − log x).
    private static double GammaFromBelow(double a, double x)
    {
        double term = x / a, excess = GammaFunction.Digamma(a) + 1 / a - Math.Log(x), sum = term * excess;
        for (int n = 1; n < MaxTerms; n++)
        {
            term *= x / (a + n);
            excess += 1 / (a + n);
            double more = term * excess;
            sum += more;
            if (n > x - a && Math.Abs(more) <= Precision * Math.Abs(sum)) break;
        }
        return sum;
    }

    // (1 − F)/f = x C with Legendre's continued fraction C = 1/(x+1−a − 1(1−a)/(x+3−a − …)), carried with its slope in a.
    private static double GammaFromAbove(double a, double x)
    {
        double b = x + 1 - a, c = 1 / Tiny, cSlope = 0, d = 1 / b, dSlope = d * d, h = d, hSlope = dSlope;
        for (int i = 1; i < MaxTerms; i++)
        {
            double numerator = -i * (i - a), numeratorSlope = i;
            b += 2;
            double below = numerator * d + b, belowSlope = numeratorSlope * d + numerator * dSlope - 1;
            (d, dSlope) = (1 / below, -belowSlope / (below * below));
            (c, cSlope) = (b + numerator / c, -1 + numeratorSlope / c - numerator * cSlope / (c * c));
            double factor = c * d, factorSlope = cSlope * d + c * dSlope;
            (h, hSlope) = (h * factor, hSlope * factor + h * factorSlope);
            if (Math.Abs(factor - 1) + Math.Abs(h * factorSlope / hSlope) <= 4 * Precision) break;
        }
        return x * (h * (Math.Log(x) - GammaFunction.Digamma(a)) + hSlope);
    }

    // The continued fraction C of the incomplete beta function, I(x; p, q) = x^p (1−x)^q C / (p B(p, q)), and its slopes in p and q.
    private static (double Value, double InP, double InQ) BetaFraction(double p, double q, double x)
    {
        var c = new Sloped(1, 0, 0);
        Sloped d = Sloped.Over(new Sloped(1, 0, 0) - (new Sloped(p + q, 1, 1) * x) / new Sloped(p + 1, 1, 0));
        Sloped h = d;
        for (int m = 1; m < MaxTerms; m++)
        {
            Sloped even = new Sloped(m * (q - m) * x, 0, m * x) / (new Sloped(p + 2 * m - 1, 1, 0) * new Sloped(p + 2 * m, 1, 0));
            d = Sloped.Over(even * d + 1);
            c = even / c + 1;
            h *= d * c;
            Sloped odd = new Sloped(-(p + m), -1, 0) * new Sloped(p + q + m, 1, 1) * x / (new Sloped(p + 2 * m, 1, 0) * new Sloped(p + 2 * m + 1, 1, 0));
            d = Sloped.Over(odd * d + 1);
            c = odd / c + 1;
            Sloped factor = d * c;
            h *= factor;
            if (Math.Abs(factor.Value - 1) + Math.Abs(factor.InP) + Math.Abs(factor.InQ) <= 8 * Precision) break;
        }
        return (h.Value, h.InP, h.InQ);
    }

    // A number with its derivatives in two parameters.
    private readonly record struct Sloped(double Value, double InP, double InQ)
    {
        public static Sloped operator +(Sloped a, double b) => a with { Value = a.Value + b };

        public static Sloped operator -(Sloped a, Sloped b) => new(a.Value - b.Value, a.InP - b.InP, a.InQ - b.InQ);

        public static Sloped operator *(Sloped a, double b) => new(a.Value * b, a.InP * b, a.InQ * b);

        public static Sloped operator *(Sloped a, Sloped b) =>
            new(a.Value * b.Value, a.InP * b.Value + a.Value * b.InP, a.InQ * b.Value + a.Value * b.InQ);

        public static Sloped operator /(Sloped a, Sloped b) => a * Over(b);

        public static Sloped Over(Sloped a)
        {
            double inverse = 1 / (Math.Abs(a.Value) < Tiny ? Tiny : a.Value);
            return new Sloped(inverse, -a.InP * inverse * inverse, -a.InQ * inverse * inverse);
        }
    }
}
