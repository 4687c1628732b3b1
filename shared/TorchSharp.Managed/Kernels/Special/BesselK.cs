namespace TorchSharp.Kernels.Special;

/// <summary>Modified Bessel functions of the second kind, and Airy's function, which is one of them.</summary>
internal static class BesselK
{
    private const double Euler = 0.57721566490153286061;

    // Ai(0) and Ai'(0).
    private const double AiryAtZero = 0.35502805388781723926;
    private const double AirySlopeAtZero = -0.25881940379280679841;

    public static double K0(double x) => Domain(x) ?? (x < 1 ? Small0(x) : Scaled(0, x) * Math.Exp(-x));

    public static double K1(double x) => Domain(x) ?? (x < 1 ? Small1(x) : Scaled(1, x) * Math.Exp(-x));

    /// <summary>eˣ K₀(x).</summary>
    public static double K0e(double x) => Domain(x) ?? (x < 1 ? Small0(x) * Math.Exp(x) : Scaled(0, x));

    /// <summary>eˣ K₁(x).</summary>
    public static double K1e(double x) => Domain(x) ?? (x < 1 ? Small1(x) * Math.Exp(x) : Scaled(1, x));

    /// <summary>Airy's Ai.</summary>
    public static double Airy(double x)
    {
        if (double.IsNaN(x)) return x;
        if (double.IsInfinity(x)) return double.NaN;
        if (x > 1)
        {
            double z = 2 * x * Math.Sqrt(x) / 3;
            return Math.Sqrt(x / 3) / Math.PI * Scaled(1.0 / 3, z) * Math.Exp(-z);
        }
        if (x < -10) return AiryFarBelow(-x);

        // From 0 in steps, each by the Taylor series of y'' = x y.
        double at = 0, y = AiryAtZero, slope = AirySlopeAtZero;
        while (at != x)
        {
            double step = Math.Clamp(x - at, -1, 1);
            (y, slope) = AiryStep(at, step, y, slope);
            at = Math.Abs(x - at) <= 1 ? x : at + step;
        }
        return y;
    }

    private static (double Value, double Slope) AiryStep(double at, double step, double y, double slope)
    {
        // c is the coefficient of stepⁿ, earlier those before it.
        double before = 0, now = y, next = slope, value = y + slope * step, derivative = slope, power = step;
        for (int n = 0; n < 40; n++)
        {
            double coefficient = (at * now + before) / ((n + 1) * (n + 2));
            derivative += (n + 2) * coefficient * power;
            power *= step;
            value += coefficient * power;
            (before, now, next) = (now, next, coefficient);
        }
        return (value, derivative);
    }

    // Ai(−x) = π^−½ x^−¼ (cos(ζ − π/4) Σ … + sin(ζ − π/4) Σ …), ζ = ⅔ x^(3/2), stopped at the smallest term.
    private static double AiryFarBelow(double x)
    {
        double zeta = 2 * x * Math.Sqrt(x) / 3, term = 1, even = 1, odd = 0;
        for (int k = 1; k < 60; k++)
        {
            double next = term * (6 * k - 5) * (6 * k - 3) * (6 * k - 1) / (216.0 * k * (2 * k - 1) * zeta);
            if (next >= term || next < 1e-18) break;
            term = next;
            if (k % 2 == 1) odd += k % 4 == 1 ? term : -term;
            else even += k % 4 == 0 ? term : -term;
        }
        double phase = zeta - Math.PI / 4;
        return (Math.Cos(phase) * even + Math.Sin(phase) * odd) / Math.Sqrt(Math.PI * Math.Sqrt(x));
    }

    // What is outside or on the edge of the domain.
    private static double? Domain(double x) => x == 0 ? double.PositiveInfinity : x > 0 ? null : double.NaN;

    // −(log(x/2) + γ) I₀(x) + Σ (1 + ½ + … + 1/k) (x²/4)ᵏ / k!².
    private static double Small0(double x)
    {
        double quarter = x * x / 4, term = 1, harmonic = 0, sum = 0;
        for (int k = 1; k < 20; k++)
        {
            term *= quarter / (k * k);
            harmonic += 1.0 / k;
            sum += harmonic * term;
        }
        return sum - (Math.Log(x / 2) + Euler) * Bessel.I0(x);
    }

    // 1/x + log(x/2) I₁(x) − x/4 Σ (ψ(k + 1) + ψ(k + 2)) (x²/4)ᵏ / (k! (k + 1)!).
    private static double Small1(double x)
    {
        double quarter = x * x / 4, term = 1, psi = 1 - 2 * Euler, sum = psi;
        for (int k = 1; k < 20; k++)
        {
            term *= quarter / (k * (k + 1));
            psi += 1.0 / k + 1.0 / (k + 1);
            sum += psi * term;
        }
        return 1 / x + Math.Log(x / 2) * Bessel.I1(x) - x / 4 * sum;
    }

    // eˣ K_ν(x) = ∫₀^∞ exp(−x (cosh t − 1)) cosh(ν t) dt by the trapezoidal rule, which converges geometrically here;
    // the step follows the width of the integrand.
    private static double Scaled(double order, double x)
    {
        if (double.IsInfinity(x)) return 0;
        double step = Math.Min(0.125, 0.6 / Math.Sqrt(x)), sum = 0.5;
        for (int i = 1; ; i++)
        {
            // cosh t − 1 = 2 sinh²(t/2) keeps small t precise.
            double t = i * step, half = Math.Sinh(t / 2), term = Math.Exp(-2 * x * half * half) * Math.Cosh(order * t);
            sum += term;
            if (term < 1e-18 * sum) return sum * step;
        }
    }
}
