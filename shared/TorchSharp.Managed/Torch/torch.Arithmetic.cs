using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The absolute value.</summary>
    public static Tensor abs(Tensor input) => input.abs();

    /// <summary>The absolute value, in place.</summary>
    public static Tensor abs_(Tensor input) => input.abs_();

    /// <summary>The absolute value.</summary>
    public static Tensor absolute(Tensor input) => input.absolute();

    /// <summary>The absolute value, in place.</summary>
    public static Tensor absolute_(Tensor input) => input.absolute_();

    /// <summary>x + y, y times alpha if given.</summary>
    public static Tensor add(Tensor left, Tensor right) => left.add(right);

    /// <summary>x + y, y times alpha if given.</summary>
    public static Tensor add(Tensor left, Scalar right) => left.add(right);

    /// <summary>x + y, y times alpha if given.</summary>
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => left.add(right, alpha);

    /// <summary>x + y, y times alpha if given.</summary>
    public static Tensor add(Tensor left, Scalar right, Scalar alpha) => left.add(right, alpha);

    /// <summary>x + y, y times alpha if given, in place.</summary>
    public static Tensor add_(Tensor left, Tensor right) => left.add_(right);

    /// <summary>x + y, y times alpha if given, in place.</summary>
    public static Tensor add_(Tensor left, Scalar right) => left.add_(right);

    /// <summary>x + y, y times alpha if given, in place.</summary>
    public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => left.add_(right, alpha);

    /// <summary>x + y, y times alpha if given, in place.</summary>
    public static Tensor add_(Tensor left, Scalar right, Scalar alpha) => left.add_(right, alpha);

    /// <summary>x + value · tensor1 / tensor2.</summary>
    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcdiv(tensor1, tensor2, value);

    /// <summary>x + value · tensor1 / tensor2, in place.</summary>
    public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcdiv_(tensor1, tensor2, value);

    /// <summary>x + value · tensor1 · tensor2.</summary>
    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcmul(tensor1, tensor2, value);

    /// <summary>x + value · tensor1 · tensor2, in place.</summary>
    public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcmul_(tensor1, tensor2, value);

    /// <summary>x to the power y in double precision.</summary>
    public static Tensor float_power(Tensor input, Tensor target) => input.float_power(target);

    /// <summary>x · 2ʸ.</summary>
    public static Tensor ldexp(Tensor input, Tensor other) => input.ldexp(other);

    /// <summary>x · 2ʸ, in place.</summary>
    public static Tensor ldexp_(Tensor input, Tensor other) => input.ldexp_(other);

    /// <summary>x + weight (end − x).</summary>
    public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => input.lerp(end, weight);

    /// <summary>x · y.</summary>
    public static Tensor mul(Tensor left, Tensor right) => left.mul(right);

    /// <summary>x · y.</summary>
    public static Tensor mul(Tensor left, Scalar right) => left.mul(right);

    /// <summary>x · y, in place.</summary>
    public static Tensor mul_(Tensor left, Tensor right) => left.mul_(right);

    /// <summary>x · y, in place.</summary>
    public static Tensor mul_(Tensor left, Scalar right) => left.mul_(right);

    /// <summary>x · y.</summary>
    public static Tensor multiply(Tensor left, Tensor right) => left.multiply(right);

    /// <summary>x · y.</summary>
    public static Tensor multiply(Tensor left, Scalar right) => left.multiply(right);

    /// <summary>x · y, in place.</summary>
    public static Tensor multiply_(Tensor left, Tensor right) => left.mul_(right);

    /// <summary>x · y, in place.</summary>
    public static Tensor multiply_(Tensor left, Scalar right) => left.mul_(right);

    /// <summary>−x.</summary>
    public static Tensor neg(Tensor input) => input.neg();

    /// <summary>−x, in place.</summary>
    public static Tensor neg_(Tensor input) => input.neg_();

    /// <summary>−x.</summary>
    public static Tensor negative(Tensor input) => input.negative();

    /// <summary>−x, in place.</summary>
    public static Tensor negative_(Tensor input) => input.neg_();

    /// <summary>x itself.</summary>
    public static Tensor positive(Tensor input) => input.positive();

    /// <summary>x to the power y.</summary>
    public static Tensor pow(Tensor left, Tensor exponent) => left.pow(exponent);

    /// <summary>x to the power y.</summary>
    public static Tensor pow(Tensor left, Scalar exponent) => left.pow(exponent);

    /// <summary>x to the power y, in place.</summary>
    public static Tensor pow_(Tensor left, Tensor exponent) => left.pow_(exponent);

    /// <summary>x to the power y, in place.</summary>
    public static Tensor pow_(Tensor left, Scalar exponent) => left.pow_(exponent);

    /// <summary>−1, 0 or 1.</summary>
    public static Tensor sgn(Tensor input) => input.sgn();

    /// <summary>−1, 0 or 1, in place.</summary>
    public static Tensor sgn_(Tensor input) => input.sgn_();

    /// <summary>−1, 0 or 1.</summary>
    public static Tensor sign(Tensor input) => input.sign();

    /// <summary>−1, 0 or 1, in place.</summary>
    public static Tensor sign_(Tensor input) => input.sign_();

    /// <summary>x².</summary>
    public static Tensor square(Tensor input) => input.square();

    /// <summary>x − y.</summary>
    public static Tensor sub(Tensor left, Tensor right) => left.sub(right);

    /// <summary>x − y.</summary>
    public static Tensor sub(Tensor left, Scalar right) => left.sub(right);

    /// <summary>x − y, in place.</summary>
    public static Tensor sub_(Tensor left, Tensor right) => left.sub_(right);

    /// <summary>x − y, in place.</summary>
    public static Tensor sub_(Tensor left, Scalar right) => left.sub_(right);

    /// <summary>x − y.</summary>
    public static Tensor subtract(Tensor left, Tensor right) => left.subtract(right);

    /// <summary>x − y.</summary>
    public static Tensor subtract(Tensor left, Scalar right) => left.subtract(right);

    /// <summary>x − y, in place.</summary>
    public static Tensor subtract_(Tensor left, Tensor right) => left.subtract_(right);

    /// <summary>x − y, in place.</summary>
    public static Tensor subtract_(Tensor left, Scalar right) => left.subtract_(right);
}
