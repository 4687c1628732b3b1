namespace GenerativeModels.Numerics;

/// <summary>What is known of the infinite square Ising lattice with coupling J = 1 and no field.</summary>
public static class IsingExact
{
    /// <summary>T_c = 2 / log(1 + √2), where the magnetisation vanishes (Kramers and Wannier 1941, Onsager 1944).</summary>
    public static double CriticalTemperature { get; } = 2 / Math.Log(1 + Math.Sqrt(2));

    /// <summary>The magnetisation per site, (1 - sinh(2β)^-4)^(1/8) below T_c, and 0 from there on (Yang 1952).</summary>
    /// <param name="temperature">T = 1 / β; positive.</param>
    /// <returns>In [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive and finite.</exception>
    public static double Magnetisation(double temperature)
    {
        Guard.Positive(temperature);
        return temperature < CriticalTemperature ? Math.Pow(1 - Math.Pow(Math.Sinh(2 / temperature), -4), 0.125) : 0;
    }

    /// <summary>
    /// The energy per site, -coth(2β) (1 + (2/π) (2 tanh²(2β) - 1) K(κ)) with κ = 2 sinh(2β) / cosh²(2β) and K the complete elliptic integral of the first kind
    /// (Onsager 1944).
    /// </summary>
    /// <param name="temperature">T = 1 / β; positive.</param>
    /// <returns>In [-2, 0]: -2 where all spins agree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive and finite.</exception>
    public static double Energy(double temperature)
    {
        Guard.Positive(temperature);
        double tanh = Math.Tanh(2 / temperature), factor = 2 * tanh * tanh - 1;
        double product = factor == 0 ? 0 : factor * EllipticIntegral(Math.Abs(factor));
        return -(1 + 2 / Math.PI * product) / tanh;
    }

    // K(κ) from √(1 - κ²), by the arithmetic-geometric mean of Gauss. Here √(1 - κ²) = |2 tanh²(2β) - 1|, which near T_c has all the digits that 1 - κ² loses.
    private static double EllipticIntegral(double complement)
    {
        (double a, double b) = (1, complement);
        while (a - b > 1e-15 * a)
        {
            (a, b) = ((a + b) / 2, Math.Sqrt(a * b));
        }

        return Math.PI / (a + b);
    }
}
