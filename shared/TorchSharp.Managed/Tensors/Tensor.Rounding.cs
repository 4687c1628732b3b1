using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>m and e of x = m 2ᵉ with ½ ≤ |m| &lt; 1.</summary>
        public (Tensor Mantissa, Tensor Exponent) frexp() => Floats.Parts(this);

        /// <summary>The next whole number down.</summary>
        public Tensor floor() => Unary.Rounding<Floor>(this);

        /// <summary>The next whole number down, in place.</summary>
        public Tensor floor_() => Unary.RoundingInPlace<Floor>(this);

        /// <summary>The next whole number up.</summary>
        public Tensor ceil() => Unary.Rounding<Ceil>(this);

        /// <summary>The next whole number up, in place.</summary>
        public Tensor ceil_() => Unary.RoundingInPlace<Ceil>(this);

        /// <summary>The whole part.</summary>
        public Tensor trunc() => Unary.Rounding<Trunc>(this);

        /// <summary>The whole part, in place.</summary>
        public Tensor trunc_() => Unary.RoundingInPlace<Trunc>(this);

        /// <summary>The whole part.</summary>
        public Tensor fix() => Unary.Rounding<Trunc>(this);

        /// <summary>The whole part, in place.</summary>
        public Tensor fix_() => Unary.RoundingInPlace<Trunc>(this);

        /// <summary>What is left after the whole part.</summary>
        public Tensor frac() => Unary.Float<Frac>(Operations.Reductions.Real("frac", this));

        /// <summary>What is left after the whole part, in place.</summary>
        public Tensor frac_() => Unary.FloatInPlace<Frac>(this);

        /// <summary>The nearest whole number (halves to even), or that many decimals.</summary>
        public Tensor round(long decimals = 0) => Composites.Round(this, decimals);

        /// <summary>The nearest whole number (halves to even), or that many decimals, in place.</summary>
        public Tensor round_(long decimals = 0) => Composites.RoundInPlace(this, decimals);

        /// <summary>The size of x with the sign of y.</summary>
        public Tensor copysign(Tensor other) => Binary.Float<CopySign>(this, other);

        /// <summary>The next number from x towards y.</summary>
        public Tensor nextafter(Tensor other) => Binary.Float<NextAfter>(this, other);
    }
}
