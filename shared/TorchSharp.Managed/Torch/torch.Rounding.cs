using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>m and e of x = m 2ᵉ with ½ ≤ |m| &lt; 1.</summary>
    public static (Tensor Mantissa, Tensor Exponent) frexp(Tensor input) => input.frexp();

    /// <summary>The next whole number up.</summary>
    public static Tensor ceil(Tensor input) => input.ceil();

    /// <summary>The next whole number up, in place.</summary>
    public static Tensor ceil_(Tensor input) => input.ceil_();

    /// <summary>The size of x with the sign of y.</summary>
    public static Tensor copysign(Tensor input, Tensor other) => input.copysign(other);

    /// <summary>The whole part.</summary>
    public static Tensor fix(Tensor input) => input.fix();

    /// <summary>The whole part, in place.</summary>
    public static Tensor fix_(Tensor input) => input.fix_();

    /// <summary>The next whole number down.</summary>
    public static Tensor floor(Tensor input) => input.floor();

    /// <summary>The next whole number down, in place.</summary>
    public static Tensor floor_(Tensor input) => input.floor_();

    /// <summary>What is left after the whole part.</summary>
    public static Tensor frac(Tensor input) => input.frac();

    /// <summary>What is left after the whole part, in place.</summary>
    public static Tensor frac_(Tensor input) => input.frac_();

    /// <summary>The next number from x towards y.</summary>
    public static Tensor nextafter(Tensor input, Tensor other) => input.nextafter(other);

    /// <summary>The nearest whole number (halves to even), or that many decimals.</summary>
    public static Tensor round(Tensor input, long decimals = 0) => input.round(decimals);

    /// <summary>The nearest whole number (halves to even), or that many decimals, in place.</summary>
    public static Tensor round_(Tensor input, long decimals = 0) => input.round_(decimals);

    /// <summary>The whole part.</summary>
    public static Tensor trunc(Tensor input) => input.trunc();

    /// <summary>The whole part, in place.</summary>
    public static Tensor trunc_(Tensor input) => input.trunc_();
}
