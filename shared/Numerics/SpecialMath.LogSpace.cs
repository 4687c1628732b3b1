namespace GenerativeModels.Numerics;

public static partial class SpecialMath
{
    /// <summary>log(1 + x) for x >= -1, exact also for tiny x; relative error 1e-15. (.NET's own rounds 1 + x first.)</summary>
    public static double Log1p(double x)
    {
        // Kahan: the rounding error of u = 1 + x cancels in log(u) / (u - 1).
        double u = 1 + x;
        return u == 1 ? x : double.IsPositiveInfinity(u) ? u : Math.Log(u) * (x / (u - 1));
    }

    /// <summary>e^x - 1, exact also for tiny x; relative error 1e-15.</summary>
    public static double Expm1(double x)
    {
        double u = Math.Exp(x);
        return u == 1 ? x : u - 1 == -1 || double.IsPositiveInfinity(u) ? u - 1 : (u - 1) * (x / Math.Log(u));
    }

    /// <summary>log Σ e^x[i] without overflow: the largest x is taken out first. -∞ for nothing, or when all are -∞; NaN if one is NaN.</summary>
    public static double LogSumExp(ReadOnlySpan<double> x)
    {
        double max = double.NegativeInfinity;
        foreach (double value in x)
        {
            max = Math.Max(max, value);
        }

        if (!double.IsFinite(max))
        {
            return max; // all -∞, or one +∞ or NaN
        }

        double sum = 0;
        foreach (double value in x)
        {
            sum += Math.Exp(value - max);
        }

        return max + Math.Log(sum);
    }

    /// <summary>log(1 + e^x), without overflow; relative error 1e-15.</summary>
    public static double Softplus(double x) => x > 0 ? x + Log1p(Math.Exp(-x)) : Log1p(Math.Exp(x));

    /// <summary>1 / (1 + e^-x); relative error 1e-15.</summary>
    public static double Sigmoid(double x) => x >= 0 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x) / (1 + Math.Exp(x));

    /// <summary>log of <see cref="Sigmoid"/>, finite wherever x is; relative error 1e-15.</summary>
    public static double LogSigmoid(double x) => -Softplus(-x);
}
