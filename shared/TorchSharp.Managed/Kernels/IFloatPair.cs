using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>A function of two real numbers, for float and double.</summary>
internal interface IFloatPair<TSelf> where TSelf : struct, IFloatPair<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    /// <summary>g · ∂f/∂a.</summary>
    static abstract Tensor? Left(Saved a, Saved b, Tensor g);

    /// <summary>g · ∂f/∂b.</summary>
    static abstract Tensor? Right(Saved a, Saved b, Tensor g);

    static abstract T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>How long one element takes, in additions.</summary>
    static virtual int Cost => 8;

    static virtual void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b[i]);
    }

    static virtual void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b);
    }

    static virtual void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a, b[i]);
    }
}
