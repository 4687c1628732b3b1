using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The error function.</summary>
        public Tensor erf() => Unary.Float<Erf>(this);

        /// <summary>The error function, in place.</summary>
        public Tensor erf_() => Unary.FloatInPlace<Erf>(this);

        /// <summary>1 − erf(x), precise far out.</summary>
        public Tensor erfc() => Unary.Float<Erfc>(this);

        /// <summary>1 − erf(x), precise far out, in place.</summary>
        public Tensor erfc_() => Unary.FloatInPlace<Erfc>(this);

        /// <summary>The inverse of erf.</summary>
        public Tensor erfinv() => Unary.Float<Erfinv>(this);

        /// <summary>The inverse of erf, in place.</summary>
        public Tensor erfinv_() => Unary.FloatInPlace<Erfinv>(this);

        /// <summary>log |Γ(x)|.</summary>
        public Tensor lgamma() => Unary.Float<Lgamma>(this);

        /// <summary>log |Γ(x)|, in place.</summary>
        public Tensor lgamma_() => Unary.FloatInPlace<Lgamma>(this);

        /// <summary>The derivative of lgamma.</summary>
        public Tensor digamma() => Unary.Float<Digamma>(this);

        /// <summary>The derivative of lgamma, in place.</summary>
        public Tensor digamma_() => Unary.FloatInPlace<Digamma>(this);

        /// <summary>The modified Bessel function of the first kind, order 0.</summary>
        public Tensor i0() => Unary.Float<I0>(this);

        /// <summary>The p-th derivative of digamma.</summary>
        public Tensor polygamma(long p) => Binary.Float<Polygamma>(this, Make.Operand(this, p));

        /// <summary>The p-th derivative of digamma, in place.</summary>
        public Tensor polygamma_(long p) => Binary.FloatInPlace<Polygamma>(this, Make.Operand(this, p));

        /// <summary>The logarithm of the multivariate gamma function of dimension p.</summary>
        public Tensor mvlgamma(long p) => Composites.MultivariateLogGamma(this, p);

        /// <summary>The logarithm of the multivariate gamma function of dimension p, in place.</summary>
        public Tensor mvlgamma_(long p) => Unary.InPlace("mvlgamma_", this, x => x.mvlgamma(p));

        /// <summary>The regularised lower incomplete gamma function.</summary>
        public Tensor igamma(Tensor other) => Binary.Float<Igamma>(this, other);

        /// <summary>The regularised upper incomplete gamma function.</summary>
        public Tensor igammac(Tensor other) => Binary.Float<Igammac>(this, other);

        /// <summary>log(x / (1 − x)), x first kept within [eps, 1 − eps] if eps is given.</summary>
        public Tensor logit(double? eps = null) => Unary.Float<Logit>(eps is double e ? clamp(e, 1 - e) : this);

        /// <summary>x log y, 0 where x is 0.</summary>
        public Tensor xlogy(Tensor y) => Binary.Float<Xlogy>(this, y);

        /// <summary>x log y, 0 where x is 0.</summary>
        public Tensor xlogy(Scalar y) => Binary.Float<Xlogy>(this, Make.Operand(this, y));

        /// <summary>x log y, 0 where x is 0, in place.</summary>
        public Tensor xlogy_(Tensor y) => Binary.FloatInPlace<Xlogy>(this, y);

        /// <summary>x log y, 0 where x is 0, in place.</summary>
        public Tensor xlogy_(Scalar y) => Binary.FloatInPlace<Xlogy>(this, Make.Operand(this, y));

        /// <summary>log(eˣ + eʸ).</summary>
        public Tensor logaddexp(Tensor other) => Binary.Float<LogAddExp>(this, other);

        /// <summary>log₂(2ˣ + 2ʸ).</summary>
        public Tensor logaddexp2(Tensor other) => Binary.Float<LogAddExp2>(this, other);
    }
}
