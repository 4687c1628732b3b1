using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>A function of three real numbers, for float and double.</summary>
internal interface IFloatTriple<TSelf> where TSelf : struct, IFloatTriple<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    /// <summary>g · ∂f/∂a.</summary>
    static abstract Tensor? First(Saved a, Saved b, Saved c, Tensor g);

    /// <summary>g · ∂f/∂b.</summary>
    static abstract Tensor? Second(Saved a, Saved b, Saved c, Tensor g);

    /// <summary>g · ∂f/∂c.</summary>
    static abstract Tensor? Third(Saved a, Saved b, Saved c, Tensor g);

    static abstract T At<T>(T a, T b, T c) where T : unmanaged, IFloatingPointIeee754<T>;

    static virtual void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b[i], c[i]);
    }
}
