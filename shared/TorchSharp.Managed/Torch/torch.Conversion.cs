using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy.</summary>
    public static Tensor clone(Tensor input) => input.clone();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor conj(Tensor input) => input.conj();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor conj_physical(Tensor input) => input.conj_physical();

    /// <summary>False.</summary>
    public static bool is_conj(Tensor input) => input.is_conj();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor resolve_conj(Tensor input) => input.resolve_conj();

    /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
    public static Tensor resolve_neg(Tensor input) => input.resolve_neg();
}
