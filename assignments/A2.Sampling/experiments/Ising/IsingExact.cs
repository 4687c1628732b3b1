namespace GenerativeModels.Sampling.Experiments;

/// <summary>What is known of the infinite Ising lattice with J = 1 and h = 0.</summary>
internal static class IsingExact
{
    /// <summary>T_c of (2.11).</summary>
    public static double CriticalTemperature { get; } = 2 / Math.Log(1 + Math.Sqrt(2));

    /// <summary>The magnetisation per site, (2.12).</summary>
    public static double Magnetisation(double temperature) =>
        temperature < CriticalTemperature ? Math.Pow(1 - Math.Pow(Math.Sinh(2 / temperature), -4), 0.125) : 0;

    /// <summary>The energy per site, (2.13).</summary>
    public static double Energy(double temperature)
    {
        double twoBeta = 2 / temperature, tanh = Math.Tanh(twoBeta);
        double kappa = 2 * Math.Sinh(twoBeta) / Math.Pow(Math.Cosh(twoBeta), 2);
        double factor = 2 * tanh * tanh - 1;
        double product = factor == 0 ? 0 : factor * EllipticIntegral(kappa);
        return -(1 + 2 / Math.PI * product) / tanh;
    }

    // The complete elliptic integral of the first kind, by the arithmetic-geometric mean of Gauss.
    private static double EllipticIntegral(double kappa)
    {
        (double a, double b) = (1, Math.Sqrt(Math.Max(0, 1 - kappa * kappa)));
        for (int i = 0; i < 60 && a - b > 1e-15; i++)
        {
            (a, b) = ((a + b) / 2, Math.Sqrt(a * b));
        }

        return Math.PI / (a + b);
    }
}
