namespace TorchSharp.Kernels;

/// <summary>Chebyshev, first kind: Tₙ(cos φ) = cos nφ.</summary>
internal readonly struct ChebyshevT : IPolynomials
{
    public static string Name => "chebyshev_polynomial_t";

    public static (double Slope, double Start) First => (1, 0);

    public static (double A, double B, double C) Step(int k) => (2, 0, 1);
}

/// <summary>Chebyshev, second kind: Uₙ(cos φ) = sin (n + 1)φ / sin φ.</summary>
internal readonly struct ChebyshevU : IPolynomials
{
    public static string Name => "chebyshev_polynomial_u";

    public static (double Slope, double Start) First => (2, 0);

    public static (double A, double B, double C) Step(int k) => (2, 0, 1);
}

/// <summary>Chebyshev, third kind: Vₙ(cos φ) = cos (n + ½)φ / cos ½φ.</summary>
internal readonly struct ChebyshevV : IPolynomials
{
    public static string Name => "chebyshev_polynomial_v";

    public static (double Slope, double Start) First => (2, -1);

    public static (double A, double B, double C) Step(int k) => (2, 0, 1);
}

/// <summary>Chebyshev, fourth kind: Wₙ(cos φ) = sin (n + ½)φ / sin ½φ.</summary>
internal readonly struct ChebyshevW : IPolynomials
{
    public static string Name => "chebyshev_polynomial_w";

    public static (double Slope, double Start) First => (2, 1);

    public static (double A, double B, double C) Step(int k) => (2, 0, 1);
}

/// <summary>Tₙ(2x − 1).</summary>
internal readonly struct ShiftedChebyshevT : IPolynomials
{
    public static string Name => "shifted_chebyshev_polynomial_t";

    public static (double Slope, double Start) First => (2, -1);

    public static (double A, double B, double C) Step(int k) => (4, -2, 1);
}

/// <summary>Uₙ(2x − 1).</summary>
internal readonly struct ShiftedChebyshevU : IPolynomials
{
    public static string Name => "shifted_chebyshev_polynomial_u";

    public static (double Slope, double Start) First => (4, -2);

    public static (double A, double B, double C) Step(int k) => (4, -2, 1);
}

/// <summary>Vₙ(2x − 1).</summary>
internal readonly struct ShiftedChebyshevV : IPolynomials
{
    public static string Name => "shifted_chebyshev_polynomial_v";

    public static (double Slope, double Start) First => (4, -3);

    public static (double A, double B, double C) Step(int k) => (4, -2, 1);
}

/// <summary>Wₙ(2x − 1).</summary>
internal readonly struct ShiftedChebyshevW : IPolynomials
{
    public static string Name => "shifted_chebyshev_polynomial_w";

    public static (double Slope, double Start) First => (4, -1);

    public static (double A, double B, double C) Step(int k) => (4, -2, 1);
}

/// <summary>Hermite, for the weight exp(−x²).</summary>
internal readonly struct HermiteH : IPolynomials
{
    public static string Name => "hermite_polynomial_h";

    public static (double Slope, double Start) First => (2, 0);

    public static (double A, double B, double C) Step(int k) => (2, 0, 2 * k);
}

/// <summary>Hermite, for the weight exp(−x²/2).</summary>
internal readonly struct HermiteHe : IPolynomials
{
    public static string Name => "hermite_polynomial_he";

    public static (double Slope, double Start) First => (1, 0);

    public static (double A, double B, double C) Step(int k) => (1, 0, k);
}

/// <summary>Laguerre, for the weight exp(−x) on x ≥ 0.</summary>
internal readonly struct Laguerre : IPolynomials
{
    public static string Name => "laguerre_polynomial_l";

    public static (double Slope, double Start) First => (-1, 1);

    public static (double A, double B, double C) Step(int k) => (-1.0 / (k + 1), (2 * k + 1.0) / (k + 1), (double)k / (k + 1));
}

/// <summary>Legendre, for the weight 1 on [−1, 1].</summary>
internal readonly struct Legendre : IPolynomials
{
    public static string Name => "legendre_polynomial_p";

    public static (double Slope, double Start) First => (1, 0);

    public static (double A, double B, double C) Step(int k) => ((2 * k + 1.0) / (k + 1), 0, (double)k / (k + 1));
}
