using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class special
    {
        /// <summary>Chebyshev's polynomial of the first kind, degree n: Tₙ(cos φ) = cos nφ.</summary>
        public static Tensor chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ChebyshevT>(x, n, @out);

        /// <summary>Chebyshev's polynomial of the second kind, degree n: Uₙ(cos φ) = sin (n + 1)φ / sin φ.</summary>
        public static Tensor chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ChebyshevU>(x, n, @out);

        /// <summary>Chebyshev's polynomial of the third kind, degree n: Vₙ(cos φ) = cos (n + ½)φ / cos ½φ.</summary>
        public static Tensor chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ChebyshevV>(x, n, @out);

        /// <summary>Chebyshev's polynomial of the fourth kind, degree n: Wₙ(cos φ) = sin (n + ½)φ / sin ½φ.</summary>
        public static Tensor chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ChebyshevW>(x, n, @out);

        /// <summary>Chebyshev's polynomial of the first kind on [0, 1]: Tₙ(2x − 1).</summary>
        public static Tensor shifted_chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ShiftedChebyshevT>(x, n, @out);

        /// <summary>Chebyshev's polynomial of the second kind on [0, 1]: Uₙ(2x − 1).</summary>
        public static Tensor shifted_chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ShiftedChebyshevU>(x, n, @out);

        /// <summary>Chebyshev's polynomial of the third kind on [0, 1]: Vₙ(2x − 1).</summary>
        public static Tensor shifted_chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ShiftedChebyshevV>(x, n, @out);

        /// <summary>Chebyshev's polynomial of the fourth kind on [0, 1]: Wₙ(2x − 1).</summary>
        public static Tensor shifted_chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<ShiftedChebyshevW>(x, n, @out);

        /// <summary>Hermite's polynomial of degree n, for the weight exp(−x²).</summary>
        public static Tensor hermite_polynomial_h(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<HermiteH>(x, n, @out);

        /// <summary>Hermite's polynomial of degree n, for the weight exp(−x²/2).</summary>
        public static Tensor hermite_polynomial_he(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<HermiteHe>(x, n, @out);

        /// <summary>Laguerre's polynomial of degree n, for the weight exp(−x).</summary>
        public static Tensor laguerre_polynomial_l(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<Laguerre>(x, n, @out);

        /// <summary>Legendre's polynomial of degree n.</summary>
        public static Tensor legendre_polynomial_p(Tensor x, Tensor n, Tensor? @out = null) => Polynomials.Value<Legendre>(x, n, @out);
    }
}
