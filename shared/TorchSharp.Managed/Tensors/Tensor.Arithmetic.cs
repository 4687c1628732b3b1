using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>−x.</summary>
        public Tensor neg() => Unary.Number<Neg>(this);

        /// <summary>−x, in place.</summary>
        public Tensor neg_() => Unary.NumberInPlace<Neg>(this);

        /// <summary>−x.</summary>
        public Tensor negative() => Unary.Number<Neg>(this);

        /// <summary>The absolute value.</summary>
        public Tensor abs() => Unary.Number<Abs>(this);

        /// <summary>The absolute value, in place.</summary>
        public Tensor abs_() => Unary.NumberInPlace<Abs>(this);

        /// <summary>The absolute value.</summary>
        public Tensor absolute() => Unary.Number<Abs>(this);

        /// <summary>The absolute value, in place.</summary>
        public Tensor absolute_() => Unary.NumberInPlace<Abs>(this);

        /// <summary>−1, 0 or 1.</summary>
        public Tensor sign() => Unary.Number<Sign>(this);

        /// <summary>−1, 0 or 1, in place.</summary>
        public Tensor sign_() => Unary.NumberInPlace<Sign>(this);

        /// <summary>−1, 0 or 1.</summary>
        public Tensor sgn() => Unary.Number<Sign>(this);

        /// <summary>−1, 0 or 1, in place.</summary>
        public Tensor sgn_() => Unary.NumberInPlace<Sign>(this);

        /// <summary>x².</summary>
        public Tensor square() => Operations.Arithmetic.Square(this);

        /// <summary>x itself.</summary>
        public Tensor positive() => this;

        /// <summary>x + y, y times alpha if given.</summary>
        public Tensor add(Tensor target) => Operations.Arithmetic.Add(this, target);

        /// <summary>x + y, y times alpha if given.</summary>
        public Tensor add(Tensor target, Scalar alpha) => Operations.Arithmetic.Add(this, Operations.Arithmetic.Scale(target, alpha));

        /// <summary>x + y, y times alpha if given.</summary>
        public Tensor add(Scalar scalar) => Operations.Arithmetic.Add(this, Make.Operand(this, scalar));

        /// <summary>x + y, y times alpha if given.</summary>
        public Tensor add(Scalar scalar, Scalar alpha) => add(Operations.Arithmetic.Scale(Make.Operand(this, scalar), alpha));

        /// <summary>x + y, y times alpha if given, in place.</summary>
        public Tensor add_(Tensor target) => Operations.Arithmetic.AddInPlace(this, target);

        /// <summary>x + y, y times alpha if given, in place.</summary>
        public Tensor add_(Tensor target, Scalar alpha) =>
            Operations.Arithmetic.AddInPlace(this, Operations.Arithmetic.Scale(target, alpha));

        /// <summary>x + y, y times alpha if given, in place.</summary>
        public Tensor add_(Scalar scalar) => Operations.Arithmetic.AddInPlace(this, Make.Operand(this, scalar));

        /// <summary>x + y, y times alpha if given, in place.</summary>
        public Tensor add_(Scalar scalar, Scalar alpha) => add_(Operations.Arithmetic.Scale(Make.Operand(this, scalar), alpha));

        /// <summary>x − y.</summary>
        public Tensor sub(Tensor target) => Operations.Arithmetic.Sub(this, target);

        /// <summary>x − y.</summary>
        public Tensor sub(Scalar target) => Operations.Arithmetic.Sub(this, Make.Operand(this, target));

        /// <summary>x − y, in place.</summary>
        public Tensor sub_(Tensor target) => Operations.Arithmetic.SubInPlace(this, target);

        /// <summary>x − y, in place.</summary>
        public Tensor sub_(Scalar target) => Operations.Arithmetic.SubInPlace(this, Make.Operand(this, target));

        /// <summary>x − y.</summary>
        public Tensor subtract(Tensor target) => Operations.Arithmetic.Sub(this, target);

        /// <summary>x − y.</summary>
        public Tensor subtract(Scalar target) => Operations.Arithmetic.Sub(this, Make.Operand(this, target));

        /// <summary>x − y, in place.</summary>
        public Tensor subtract_(Tensor target) => Operations.Arithmetic.SubInPlace(this, target);

        /// <summary>x − y, in place.</summary>
        public Tensor subtract_(Scalar target) => Operations.Arithmetic.SubInPlace(this, Make.Operand(this, target));

        /// <summary>x · y.</summary>
        public Tensor mul(Tensor target) => Binary.Number<Mul>(this, target);

        /// <summary>x · y.</summary>
        public Tensor mul(Scalar target) => Binary.Number<Mul>(this, Make.Operand(this, target));

        /// <summary>x · y, in place.</summary>
        public Tensor mul_(Tensor target) => Binary.NumberInPlace<Mul>(this, target);

        /// <summary>x · y, in place.</summary>
        public Tensor mul_(Scalar target) => Binary.NumberInPlace<Mul>(this, Make.Operand(this, target));

        /// <summary>x · y.</summary>
        public Tensor multiply(Tensor target) => Binary.Number<Mul>(this, target);

        /// <summary>x · y.</summary>
        public Tensor multiply(Scalar target) => Binary.Number<Mul>(this, Make.Operand(this, target));

        /// <summary>x to the power y.</summary>
        public Tensor pow(Tensor exponent) => Operations.Arithmetic.Pow(this, exponent);

        /// <summary>x to the power y.</summary>
        public Tensor pow(Scalar exponent) => Operations.Arithmetic.Pow(this, exponent);

        /// <summary>x to the power y, in place.</summary>
        public Tensor pow_(Tensor exponent) => Operations.Arithmetic.PowInPlace(this, exponent);

        /// <summary>x to the power y, in place.</summary>
        public Tensor pow_(Scalar exponent) => Operations.Arithmetic.PowInPlace(this, Make.Operand(this, exponent));

        /// <summary>x to the power y in double precision.</summary>
        public Tensor float_power(Tensor target) => As64().pow(target.As64());

        /// <summary>x · 2ʸ.</summary>
        public Tensor ldexp(Tensor other) => mul(other.As(DTypes.ForFloatMath(dtype)).exp2());

        /// <summary>x · 2ʸ, in place.</summary>
        public Tensor ldexp_(Tensor other) => mul_(other.As(dtype).exp2());

        /// <summary>x + weight (end − x).</summary>
        public Tensor lerp(Tensor end, Tensor weight) => Ternary.Float<Lerp>(this, end, weight);

        /// <summary>x + weight (end − x), in place.</summary>
        public Tensor lerp_(Tensor end, Tensor weight) => copy_(lerp(end, weight));

        /// <summary>x + value · tensor1 · tensor2.</summary>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => add(tensor1.mul(tensor2).mul(value));

        /// <summary>x + value · tensor1 · tensor2, in place.</summary>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => add_(tensor1.mul(tensor2).mul(value));

        /// <summary>x + value · tensor1 / tensor2.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => add(tensor1.div(tensor2).mul(value));

        /// <summary>x + value · tensor1 / tensor2, in place.</summary>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => add_(tensor1.div(tensor2).mul(value));

        /// <summary>x + value · tensor1 / tensor2.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => add(tensor1.div(tensor2));

        /// <summary>x + value · tensor1 / tensor2, in place.</summary>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => add_(tensor1.div(tensor2));
    }
}
