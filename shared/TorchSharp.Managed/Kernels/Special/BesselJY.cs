namespace TorchSharp.Kernels.Special;

/// <summary>Bessel functions of the first and the second kind, orders 0 and 1.</summary>
internal static class BesselJY
{
    private const double Euler = 0.57721566490153286061;
    private const double Far = 25;

    public static double J0(double x)
    {
        double a = Math.Abs(x);
        return a < Far ? Near(a).J0 : a >= Far ? Away(0, a).Cosine : a;
    }

    public static double J1(double x)
    {
        double a = Math.Abs(x);
        return Math.CopySign(1, x) * (a < Far ? Near(a).J1 : a >= Far ? Away(1, a).Cosine : a);
    }

    public static double Y0(double x) => Second(0, x);

    public static double Y1(double x) => Second(1, x);

    private static double Second(int order, double x)
    {
        if (x == 0) return double.NegativeInfinity;
        if (!(x > 0)) return double.NaN;
        if (x >= Far) return Away(order, x).Sine;
        return order == 0 ? Near(x).Y0 : Near(x).Y1;
    }

    // J₀, J₁, J₂, … by their recurrence downwards from far above x, where any start will do (Miller), scaled by
    // J₀ + 2 Σ J₂ₖ = 1. Y₀ is a series in them (Abramowitz and Stegun 9.1.89), in which little cancels, and Y₁ is −Y₀'.
    private static (double J0, double J1, double Y0, double Y1) Near(double x)
    {
        if (x == 0) return (1, 0, double.NegativeInfinity, double.NegativeInfinity);
        if (x < 1e-8) return (1, x / 2, 2 / Math.PI * (Math.Log(x / 2) + Euler), -2 / (Math.PI * x));

        double above = 0, here = 1e-300, total = 0, even = 0, odd = 0;
        for (int k = 2 * (int)(20 + x); k > 1; k--)
        {
            // here is Jₖ, up to the scale.
            double sign = k / 2 % 2 == 0 ? 1 : -1;
            if (k % 2 == 0)
            {
                total += 2 * here;
                even += sign * here / (k / 2);
            }
            else
            {
                double i = k / 2;
                odd += sign * (2 * i + 1) / (i * (i + 1)) * here;
            }
            (above, here) = (here, 2 * k / x * here - above);
            if (Math.Abs(here) < 1e200) continue;
            above *= 1e-200;
            here *= 1e-200;
            total *= 1e-200;
            even *= 1e-200;
            odd *= 1e-200;
        }
        double zero = 2 / x * here - above, scale = 1 / (total + zero);
        double j0 = zero * scale, j1 = here * scale, log = Math.Log(x / 2) + Euler;
        double y0 = 2 / Math.PI * (log * j0 - 2 * even * scale);
        double y1 = 2 / Math.PI * ((log - 1) * j1 - j0 / x - odd * scale);
        return (j0, j1, y0, y1);
    }

    // Hankel's expansion, stopped at its smallest term: √(2/(πx)) (P cos χ − Q sin χ) and √(2/(πx)) (P sin χ + Q cos χ).
    private static (double Cosine, double Sine) Away(int order, double x)
    {
        if (double.IsInfinity(x)) return (double.NaN, double.NaN);
        double mu = 4 * order * order, term = 1, p = 1, q = 0;
        for (int k = 1; k < 60; k++)
        {
            double next = term * (mu - (2 * k - 1) * (2 * k - 1)) / (k * 8 * x);
            if (Math.Abs(next) >= Math.Abs(term) || Math.Abs(next) < 1e-18) break;
            term = next;
            if (k % 2 == 1) q += k % 4 == 1 ? term : -term;
            else p += k % 4 == 0 ? term : -term;
        }

        // cos and sin of χ = x − π/4 − order · π/2, from those of x, which lose nothing.
        (double sin, double cos) = Math.SinCos(x);
        (double c, double s) = order == 0 ? (cos + sin, sin - cos) : (sin - cos, -sin - cos);
        double scale = Math.Sqrt(1 / (Math.PI * x));
        return (scale * (p * c - q * s), scale * (p * s + q * c));
    }
}
