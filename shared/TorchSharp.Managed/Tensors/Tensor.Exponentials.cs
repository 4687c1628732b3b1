using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>eˣ.</summary>
        public Tensor exp() => Unary.Float<Exp>(this);

        /// <summary>eˣ, in place.</summary>
        public Tensor exp_() => Unary.FloatInPlace<Exp>(this);

        /// <summary>2ˣ.</summary>
        public Tensor exp2() => Unary.Float<Exp2>(this);

        /// <summary>eˣ − 1, precise near 0.</summary>
        public Tensor expm1() => Unary.Float<Expm1>(this);

        /// <summary>eˣ − 1, precise near 0, in place.</summary>
        public Tensor expm1_() => Unary.FloatInPlace<Expm1>(this);

        /// <summary>The natural logarithm.</summary>
        public Tensor log() => Unary.Float<Log>(this);

        /// <summary>The natural logarithm, in place.</summary>
        public Tensor log_() => Unary.FloatInPlace<Log>(this);

        /// <summary>log(1 + x), precise near 0.</summary>
        public Tensor log1p() => Unary.Float<Log1p>(this);

        /// <summary>log(1 + x), precise near 0, in place.</summary>
        public Tensor log1p_() => Unary.FloatInPlace<Log1p>(this);

        /// <summary>The logarithm to base 2.</summary>
        public Tensor log2() => Unary.Float<Log2>(this);

        /// <summary>The logarithm to base 2, in place.</summary>
        public Tensor log2_() => Unary.FloatInPlace<Log2>(this);

        /// <summary>The logarithm to base 10.</summary>
        public Tensor log10() => Unary.Float<Log10>(this);

        /// <summary>The logarithm to base 10, in place.</summary>
        public Tensor log10_() => Unary.FloatInPlace<Log10>(this);

        /// <summary>The square root.</summary>
        public Tensor sqrt() => Unary.Float<Sqrt>(this);

        /// <summary>The square root, in place.</summary>
        public Tensor sqrt_() => Unary.FloatInPlace<Sqrt>(this);

        /// <summary>One over the square root.</summary>
        public Tensor rsqrt() => Unary.Float<Rsqrt>(this);

        /// <summary>One over the square root, in place.</summary>
        public Tensor rsqrt_() => Unary.FloatInPlace<Rsqrt>(this);

        /// <summary>One over x.</summary>
        public Tensor reciprocal() => Unary.Float<Reciprocal>(this);

        /// <summary>One over x, in place.</summary>
        public Tensor reciprocal_() => Unary.FloatInPlace<Reciprocal>(this);
    }
}
