namespace TorchSharp.Kernels.Special;

/// <summary>Exponentials and logarithms that keep their relative precision near 0 and 1.</summary>
internal static class Small
{
    public const double Ln2 = 0.69314718055994530942;

    /// <summary>exp(x) − 1. The rounding error of u = exp(x) cancels in (u − 1) · x / log u.</summary>
    public static double Expm1(double x)
    {
        if (Math.Abs(x) > 30) return Math.Exp(x) - 1;

        double u = Math.Exp(x);
        if (u == 1.0) return x;
        double difference = u - 1.0;
        return difference == -1.0 ? -1.0 : difference * (x / Math.Log(u));
    }

    /// <summary>log(1 + x). The rounding error of u = 1 + x cancels in log u · x / (u − 1).</summary>
    public static double Log1p(double x)
    {
        double u = 1.0 + x;
        if (u == 1.0) return x;
        return double.IsInfinity(u) || u <= 0 ? Math.Log(u) : Math.Log(u) * (x / (u - 1.0));
    }

    public static double Softplus(double x) => Math.Max(x, 0) + Log1p(Math.Exp(-Math.Abs(x)));

    /// <summary>log(exp a + exp b).</summary>
    public static double LogAddExp(double a, double b)
    {
        if (double.IsInfinity(a) && a == b) return a;
        return Math.Max(a, b) + Log1p(Math.Exp(-Math.Abs(a - b)));
    }
}
