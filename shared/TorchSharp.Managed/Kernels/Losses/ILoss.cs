using System.Numerics;

namespace TorchSharp.Kernels.Losses;

/// <summary>A loss f(x, t) of single elements, x being the prediction and t the target.</summary>
internal interface ILoss
{
    static abstract string Name { get; }

    /// <summary>y = f(x, t).</summary>
    static abstract void Value<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>y = ∂f/∂x.</summary>
    static abstract void Slope<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>∂²f/∂x²; null if it is 0.</summary>
    static abstract Tensor? Curvature(Tensor x, Tensor t);

    /// <summary>∂²f/∂x∂t; null if it is 0.</summary>
    static abstract Tensor? Cross(Tensor x, Tensor t);

    /// <summary>∂f/∂t.</summary>
    static abstract Tensor TargetSlope(Tensor x, Tensor t);
}
