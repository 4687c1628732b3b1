using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Special functions.</summary>
    public static partial class special
    {
        /// <summary>The derivative of gammaln.</summary>
        public static Tensor digamma(Tensor input) => Unary.Float<Digamma>(input);

        /// <summary>The derivative of gammaln.</summary>
        public static Tensor psi(Tensor input) => Unary.Float<Digamma>(input);

        /// <summary>−x log x.</summary>
        public static Tensor entr(Tensor input) => Unary.Float<Entr>(input);

        /// <summary>The error function.</summary>
        public static Tensor erf(Tensor input) => Unary.Float<Erf>(input);

        /// <summary>1 − erf(x), precise far out.</summary>
        public static Tensor erfc(Tensor input) => Unary.Float<Erfc>(input);

        /// <summary>exp(x²) erfc(x).</summary>
        public static Tensor erfcx(Tensor input) => Unary.Float<Erfcx>(input);

        /// <summary>The inverse of erf.</summary>
        public static Tensor erfinv(Tensor input) => Unary.Float<Erfinv>(input);

        /// <summary>2ˣ.</summary>
        public static Tensor exp2(Tensor input) => Unary.Float<Exp2>(input);

        /// <summary>1 / (1 + e⁻ˣ).</summary>
        public static Tensor expit(Tensor input) => Unary.Float<Sigmoid>(input);

        /// <summary>eˣ − 1, precise near 0.</summary>
        public static Tensor expm1(Tensor input) => Unary.Float<Expm1>(input);

        /// <summary>log |Γ(x)|.</summary>
        public static Tensor gammaln(Tensor input) => Unary.Float<Lgamma>(input);

        /// <summary>The regularised lower incomplete gamma function.</summary>
        public static Tensor gammainc(Tensor input, Tensor other) => Binary.Float<Igamma>(input, other);

        /// <summary>The regularised upper incomplete gamma function.</summary>
        public static Tensor gammaincc(Tensor input, Tensor other) => Binary.Float<Igammac>(input, other);

        /// <summary>The modified Bessel function of the first kind, order 0.</summary>
        public static Tensor i0(Tensor input) => Unary.Float<I0>(input);

        /// <summary>e^−|x| i0(x).</summary>
        public static Tensor i0e(Tensor input) => Unary.Float<I0e>(input);

        /// <summary>The modified Bessel function of the first kind, order 1.</summary>
        public static Tensor i1(Tensor input) => Unary.Float<I1>(input);

        /// <summary>e^−|x| i1(x).</summary>
        public static Tensor i1e(Tensor input) => Unary.Float<I1e>(input);

        /// <summary>log(x / (1 − x)).</summary>
        public static Tensor logit(Tensor input) => Unary.Float<Logit>(input);

        /// <summary>The logarithm of softmax along a dimension.</summary>
        public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => input.log_softmax(dim, dtype);

        /// <summary>eˣ over its sum along a dimension.</summary>
        public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

        /// <summary>The logarithm of the multivariate gamma function of dimension p.</summary>
        public static Tensor multigammaln(Tensor input, long p) => input.mvlgamma(p);

        /// <summary>The standard normal distribution function.</summary>
        public static Tensor ndtr(Tensor input) => Unary.Float<Ndtr>(input);

        /// <summary>The standard normal quantile function.</summary>
        public static Tensor ndtri(Tensor input) => Unary.Float<Ndtri>(input);

        /// <summary>The n-th derivative of digamma.</summary>
        public static Tensor polygamma(long n, Tensor input) => input.polygamma(n);

        /// <summary>1 / (1 + e⁻ˣ).</summary>
        public static Tensor sigmoid(Tensor input) => Unary.Float<Sigmoid>(input);

        /// <summary>1 / (1 + e⁻ˣ), in place.</summary>
        public static Tensor sigmoid_(Tensor input) => Unary.FloatInPlace<Sigmoid>(input);

        /// <summary>sin(πx) / (πx).</summary>
        public static Tensor sinc(Tensor input) => Unary.Float<Sinc>(input);

        /// <summary>x log(1 + y), 0 where x is 0.</summary>
        public static Tensor xlog1py(Tensor input, Tensor other) => Binary.Float<Xlog1py>(input, other);

        /// <summary>Hurwitz's ζ: Σ (q + k)⁻ˣ.</summary>
        public static Tensor zeta(Tensor x, Tensor q) => Binary.Float<HurwitzZeta>(x, q);
    }
}
