using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The angle in the complex plane: π for numbers below 0, else 0.</summary>
    public static Tensor angle(Tensor input) => input.angle();

    /// <summary>A copy.</summary>
    public static Tensor clone(Tensor input) => input.clone();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor conj(Tensor input) => input.conj();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor conj_physical(Tensor input) => input.conj_physical();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor conj_physical_(Tensor input) => input.conj_physical_();

    /// <summary>False.</summary>
    public static bool is_conj(Tensor input) => input.is_conj();

    /// <summary>False, as a 0-dim tensor.</summary>
    public static Tensor is_neg(Tensor input) => input.is_neg();

    /// <summary>The tensor itself: real numbers are their own real part.</summary>
    public static Tensor real(Tensor input) => input.real;

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor resolve_conj(Tensor input) => input.resolve_conj();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor resolve_neg(Tensor input) => input.resolve_neg();
}
