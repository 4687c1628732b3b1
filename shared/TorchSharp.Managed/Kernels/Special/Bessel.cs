namespace TorchSharp.Kernels.Special;

/// <summary>Modified Bessel functions of the first kind, orders 0 and 1.</summary>
internal static class Bessel
{
    public static double I0(double x) => Math.Abs(x) < 20 ? Series(0, x) : I0e(x) * Math.Exp(Math.Abs(x));

    public static double I1(double x) => Math.Abs(x) < 20 ? Series(1, x) : I1e(x) * Math.Exp(Math.Abs(x));

    public static double I0e(double x)
    {
        double a = Math.Abs(x);
        return a < 20 ? Series(0, a) * Math.Exp(-a) : Asymptotic(0, a);
    }

    public static double I1e(double x)
    {
        double a = Math.Abs(x);
        return Math.CopySign(a < 20 ? Series(1, a) * Math.Exp(-a) : Asymptotic(1, a), x);
    }

    // Σ (x/2)^(2k+n) / (k! (k+n)!): all terms of one sign.
    private static double Series(int order, double x)
    {
        if (double.IsNaN(x)) return x;
        double quarter = x * x / 4, term = order == 0 ? 1 : x / 2, sum = term;
        for (int k = 1; Math.Abs(term) > Math.Abs(sum) * 1e-17; k++) sum += term *= quarter / (k * (k + order));
        return sum;
    }

    // 1/√(2πx) Σ (−1)ᵏ (4n²−1)(4n²−9)… / (k! (8x)ᵏ), stopped at its smallest term.
    private static double Asymptotic(int order, double x)
    {
        if (double.IsInfinity(x)) return 0;
        double mu = 4 * order * order, term = 1, sum = 1;
        for (int k = 1; k < 60; k++)
        {
            double next = -term * (mu - (2 * k - 1) * (2 * k - 1)) / (k * 8 * x);
            if (Math.Abs(next) >= Math.Abs(term) || Math.Abs(next) < 1e-17) break;
            sum += term = next;
        }
        return sum / Math.Sqrt(2 * Math.PI * x);
    }
}
