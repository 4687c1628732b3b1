using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>x / y, as a real number or rounded as asked.</summary>
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.Div(this, target, rounding_mode);

        /// <summary>x / y, as a real number or rounded as asked.</summary>
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.Div(this, Make.Operand(this, target), rounding_mode);

        /// <summary>x / y, as a real number or rounded as asked, in place.</summary>
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.DivInPlace(this, target, rounding_mode);

        /// <summary>x / y, as a real number or rounded as asked, in place.</summary>
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.DivInPlace(this, Make.Operand(this, target), rounding_mode);

        /// <summary>x / y, as a real number or rounded as asked.</summary>
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.Div(this, target, rounding_mode);

        /// <summary>x / y, as a real number or rounded as asked.</summary>
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.Div(this, Make.Operand(this, target), rounding_mode);

        /// <summary>x / y, as a real number or rounded as asked, in place.</summary>
        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.DivInPlace(this, target, rounding_mode);

        /// <summary>x / y, as a real number or rounded as asked, in place.</summary>
        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Operations.Arithmetic.DivInPlace(this, Make.Operand(this, target), rounding_mode);

        /// <summary>x / y as a real number.</summary>
        public Tensor true_divide(Tensor other) => div(other);

        /// <summary>x / y as a real number.</summary>
        public Tensor true_divide(Scalar other) => div(other);

        /// <summary>x / y as a real number, in place.</summary>
        public Tensor true_divide_(Tensor other) => div_(other);

        /// <summary>x / y as a real number, in place.</summary>
        public Tensor true_divide_(Scalar other) => div_(other);

        /// <summary>x / y rounded down.</summary>
        public Tensor floor_divide(Tensor other) => div(other, RoundingMode.floor);

        /// <summary>x / y rounded down.</summary>
        public Tensor floor_divide(Scalar other) => div(other, RoundingMode.floor);

        /// <summary>x / y rounded down, in place.</summary>
        public Tensor floor_divide_(Tensor other) => div_(other, RoundingMode.floor);

        /// <summary>x / y rounded down, in place.</summary>
        public Tensor floor_divide_(Scalar other) => div_(other, RoundingMode.floor);

        /// <summary>The remainder of x / y with the sign of x.</summary>
        public Tensor fmod(Tensor target) => Binary.Number<Fmod>(this, target);

        /// <summary>The remainder of x / y with the sign of x.</summary>
        public Tensor fmod(Scalar scalar) => Binary.Number<Fmod>(this, Make.Operand(this, scalar));

        /// <summary>The remainder of x / y with the sign of x, in place.</summary>
        public Tensor fmod_(Tensor target) => Binary.NumberInPlace<Fmod>(this, target);

        /// <summary>The remainder of x / y with the sign of x, in place.</summary>
        public Tensor fmod_(Scalar scalar) => Binary.NumberInPlace<Fmod>(this, Make.Operand(this, scalar));

        /// <summary>The remainder of x / y with the sign of y.</summary>
        public Tensor remainder(Tensor target) => Binary.Number<Remainder>(this, target);

        /// <summary>The remainder of x / y with the sign of y.</summary>
        public Tensor remainder(Scalar scalar) => Binary.Number<Remainder>(this, Make.Operand(this, scalar));

        /// <summary>The remainder of x / y with the sign of y, in place.</summary>
        public Tensor remainder_(Tensor target) => Binary.NumberInPlace<Remainder>(this, target);

        /// <summary>The remainder of x / y with the sign of y, in place.</summary>
        public Tensor remainder_(Scalar scalar) => Binary.NumberInPlace<Remainder>(this, Make.Operand(this, scalar));

        /// <summary>The greatest common divisor.</summary>
        public Tensor gcd(Tensor other) => Binary.Number<Gcd>(this, other);

        /// <summary>The greatest common divisor, in place.</summary>
        public Tensor gcd_(Tensor other) => Binary.NumberInPlace<Gcd>(this, other);

        /// <summary>The least common multiple.</summary>
        public Tensor lcm(Tensor other) => Binary.Number<Lcm>(this, other);

        /// <summary>The least common multiple, in place.</summary>
        public Tensor lcm_(Tensor other) => Binary.NumberInPlace<Lcm>(this, other);
    }
}
