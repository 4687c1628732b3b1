using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The angle in the complex plane: π for numbers below 0, else 0.</summary>
        public Tensor angle() => Unary.Float<Angle>(this);

        /// <summary>The sine.</summary>
        public Tensor sin() => Unary.Float<Sin>(this);

        /// <summary>The sine, in place.</summary>
        public Tensor sin_() => Unary.FloatInPlace<Sin>(this);

        /// <summary>The cosine.</summary>
        public Tensor cos() => Unary.Float<Cos>(this);

        /// <summary>The cosine, in place.</summary>
        public Tensor cos_() => Unary.FloatInPlace<Cos>(this);

        /// <summary>The tangent.</summary>
        public Tensor tan() => Unary.Float<Tan>(this);

        /// <summary>The tangent, in place.</summary>
        public Tensor tan_() => Unary.FloatInPlace<Tan>(this);

        /// <summary>The inverse sine.</summary>
        public Tensor asin() => Unary.Float<Asin>(this);

        /// <summary>The inverse sine, in place.</summary>
        public Tensor asin_() => Unary.FloatInPlace<Asin>(this);

        /// <summary>The inverse cosine.</summary>
        public Tensor acos() => Unary.Float<Acos>(this);

        /// <summary>The inverse cosine, in place.</summary>
        public Tensor acos_() => Unary.FloatInPlace<Acos>(this);

        /// <summary>The inverse tangent.</summary>
        public Tensor atan() => Unary.Float<Atan>(this);

        /// <summary>The inverse tangent, in place.</summary>
        public Tensor atan_() => Unary.FloatInPlace<Atan>(this);

        /// <summary>The hyperbolic sine.</summary>
        public Tensor sinh() => Unary.Float<Sinh>(this);

        /// <summary>The hyperbolic sine, in place.</summary>
        public Tensor sinh_() => Unary.FloatInPlace<Sinh>(this);

        /// <summary>The hyperbolic cosine.</summary>
        public Tensor cosh() => Unary.Float<Cosh>(this);

        /// <summary>The hyperbolic cosine, in place.</summary>
        public Tensor cosh_() => Unary.FloatInPlace<Cosh>(this);

        /// <summary>The hyperbolic tangent.</summary>
        public Tensor tanh() => Unary.Float<Tanh>(this);

        /// <summary>The hyperbolic tangent, in place.</summary>
        public Tensor tanh_() => Unary.FloatInPlace<Tanh>(this);

        /// <summary>The inverse hyperbolic sine.</summary>
        public Tensor asinh() => Unary.Float<Asinh>(this);

        /// <summary>The inverse hyperbolic sine, in place.</summary>
        public Tensor asinh_() => Unary.FloatInPlace<Asinh>(this);

        /// <summary>The inverse hyperbolic cosine.</summary>
        public Tensor acosh() => Unary.Float<Acosh>(this);

        /// <summary>The inverse hyperbolic cosine, in place.</summary>
        public Tensor acosh_() => Unary.FloatInPlace<Acosh>(this);

        /// <summary>The inverse hyperbolic tangent.</summary>
        public Tensor atanh() => Unary.Float<Atanh>(this);

        /// <summary>The inverse hyperbolic tangent, in place.</summary>
        public Tensor atanh_() => Unary.FloatInPlace<Atanh>(this);

        /// <summary>The inverse sine.</summary>
        public Tensor arcsin() => Unary.Float<Asin>(this);

        /// <summary>The inverse sine, in place.</summary>
        public Tensor arcsin_() => Unary.FloatInPlace<Asin>(this);

        /// <summary>The inverse cosine.</summary>
        public Tensor arccos() => Unary.Float<Acos>(this);

        /// <summary>The inverse cosine, in place.</summary>
        public Tensor arccos_() => Unary.FloatInPlace<Acos>(this);

        /// <summary>The inverse tangent.</summary>
        public Tensor arctan() => Unary.Float<Atan>(this);

        /// <summary>The inverse tangent, in place.</summary>
        public Tensor arctan_() => Unary.FloatInPlace<Atan>(this);

        /// <summary>The inverse hyperbolic sine.</summary>
        public Tensor arcsinh() => Unary.Float<Asinh>(this);

        /// <summary>The inverse hyperbolic sine, in place.</summary>
        public Tensor arcsinh_() => Unary.FloatInPlace<Asinh>(this);

        /// <summary>The inverse hyperbolic cosine.</summary>
        public Tensor arccosh() => Unary.Float<Acosh>(this);

        /// <summary>The inverse hyperbolic cosine, in place.</summary>
        public Tensor arccosh_() => Unary.FloatInPlace<Acosh>(this);

        /// <summary>The inverse hyperbolic tangent.</summary>
        public Tensor arctanh() => Unary.Float<Atanh>(this);

        /// <summary>The inverse hyperbolic tangent, in place.</summary>
        public Tensor arctanh_() => Unary.FloatInPlace<Atanh>(this);

        /// <summary>sin(πx) / (πx).</summary>
        public Tensor sinc() => Unary.Float<Sinc>(this);

        /// <summary>sin(πx) / (πx), in place.</summary>
        public Tensor sinc_() => Unary.FloatInPlace<Sinc>(this);

        /// <summary>Degrees to radians.</summary>
        public Tensor deg2rad() => Unary.Float<DegToRad>(this);

        /// <summary>Radians to degrees.</summary>
        public Tensor rad2deg() => Unary.Float<RadToDeg>(this);

        /// <summary>The angle of the point (other, this).</summary>
        public Tensor atan2(Tensor other) => Binary.Float<Atan2>(this, other);

        /// <summary>The angle of the point (other, this), in place.</summary>
        public Tensor atan2_(Tensor other) => Binary.FloatInPlace<Atan2>(this, other);

        /// <summary>The angle of the point (other, this).</summary>
        public Tensor arctan2(Tensor other) => Binary.Float<Atan2>(this, other);

        /// <summary>The angle of the point (other, this), in place.</summary>
        public Tensor arctan2_(Tensor other) => Binary.FloatInPlace<Atan2>(this, other);

        /// <summary>The inverse tangent.</summary>
        public Tensor arctan(Tensor other) => Binary.Float<Atan2>(this, other);

        /// <summary>The inverse tangent, in place.</summary>
        public Tensor arctan_(Tensor other) => Binary.FloatInPlace<Atan2>(this, other);

        /// <summary>√(x² + y²) without overflow.</summary>
        public Tensor hypot(Tensor other) => Binary.Float<Hypot>(this, other);
    }
}
