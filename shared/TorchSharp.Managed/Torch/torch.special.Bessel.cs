using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class special
    {
        /// <summary>Airy's function Ai, the solution of y'' = x y that falls off. Not differentiable, as in PyTorch.</summary>
        public static Tensor airy_ai(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<AiryAi>(input));

        /// <summary>The Bessel function of the first kind, order 0.</summary>
        public static Tensor bessel_j0(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<J0>(input));

        /// <summary>The Bessel function of the first kind, order 1.</summary>
        public static Tensor bessel_j1(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<J1>(input));

        /// <summary>The Bessel function of the second kind, order 0.</summary>
        public static Tensor bessel_y0(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<Y0>(input));

        /// <summary>The Bessel function of the second kind, order 1.</summary>
        public static Tensor bessel_y1(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<Y1>(input));

        /// <summary>The modified Bessel function of the first kind, order 0.</summary>
        public static Tensor modified_bessel_i0(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<I0>(input));

        /// <summary>The modified Bessel function of the first kind, order 1.</summary>
        public static Tensor modified_bessel_i1(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<I1>(input));

        /// <summary>The modified Bessel function of the second kind, order 0.</summary>
        public static Tensor modified_bessel_k0(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<K0>(input));

        /// <summary>The modified Bessel function of the second kind, order 1.</summary>
        public static Tensor modified_bessel_k1(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<K1>(input));

        /// <summary>eˣ times modified_bessel_k0.</summary>
        public static Tensor scaled_modified_bessel_k0(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<K0e>(input));

        /// <summary>eˣ times modified_bessel_k1.</summary>
        public static Tensor scaled_modified_bessel_k1(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<K1e>(input));

        /// <summary>The spherical Bessel function of the first kind, order 0: sin x / x.</summary>
        public static Tensor spherical_bessel_j0(Tensor input, Tensor? @out = null) => Composites.Into(@out, Unary.Float<SphericalJ0>(input));
    }
}
