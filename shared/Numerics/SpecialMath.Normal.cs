namespace GenerativeModels.Numerics;

public static partial class SpecialMath
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>erf(x) = 2/√π ∫₀ˣ e^(-t²) dt; relative error 1e-14.</summary>
    public static double Erf(double x) => MathNet.Numerics.SpecialFunctions.Erf(x);

    /// <summary>1 - erf(x) without cancellation; relative error 1e-13 down to 1e-296 at x = 26.</summary>
    public static double Erfc(double x) => MathNet.Numerics.SpecialFunctions.Erfc(x);

    /// <summary>log density of N(0, 1) at x, in nats.</summary>
    public static double NormalLogProb(double x) => -0.5 * x * x - HalfLogTwoPi;

    /// <summary>P(Z &lt;= x) for Z from N(0, 1); relative error 1e-13 to x = -20, 1e-12 to x = -37 (1e-299).</summary>
    public static double NormalCdf(double x) => 0.5 * Erfc(-x / Math.Sqrt(2));

    /// <summary>log P(Z &lt;= x) for Z from N(0, 1), also where the probability underflows; error 1e-13.</summary>
    public static double LogNormalCdf(double x)
    {
        if (x > 0)
        {
            return Log1p(-NormalCdf(-x));
        }

        if (x > -20)
        {
            return Math.Log(NormalCdf(x));
        }

        // φ(x)/|x| (1 - 1/x² + 3/x⁴ - 15/x⁶ ...), Abramowitz and Stegun 26.2.12.
        double y = 1 / (x * x), term = 1, sum = 1;
        for (int k = 1; k <= 10; k++)
        {
            term *= -(2 * k - 1) * y;
            sum += term;
        }

        return NormalLogProb(x) - Math.Log(-x) + Math.Log(sum);
    }

    /// <summary>The x with P(Z &lt;= x) = p for Z from N(0, 1); -∞ at p = 0, +∞ at p = 1; error 1e-13 for p from 1e-300.</summary>
    /// <param name="p">In [0, 1]. For an upper tail q use -NormalQuantile(q): 1 - q rounds.</param>
    /// <exception cref="ArgumentException">p is outside [0, 1] or NaN.</exception>
    public static double NormalQuantile(double p)
    {
        Guard.Probability(p);
        if (p is 0 or 1 or 0.5)
        {
            return p == 0 ? double.NegativeInfinity : p == 1 ? double.PositiveInfinity : 0;
        }

        if (p > 0.5)
        {
            return -NormalQuantile(1 - p); // exact: 1 - p does not round for p in [0.5, 1]
        }

        // Newton's method for log Φ(x) = log p, which is concave: from the left of the root it rises to it without overshooting.
        double logP = Math.Log(p);
        double x = -Math.Sqrt(-2 * logP);
        for (int i = 0; i < 50; i++)
        {
            double logCdf = LogNormalCdf(x);
            double step = (logP - logCdf) / Math.Exp(NormalLogProb(x) - logCdf);
            x += step;
            if (Math.Abs(step) <= 1e-15 * Math.Abs(x))
            {
                break;
            }
        }

        return x;
    }
}
