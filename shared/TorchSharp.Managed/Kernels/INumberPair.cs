using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>A function of two numbers of one type, with a result of that type.</summary>
internal interface INumberPair<TSelf> where TSelf : struct, INumberPair<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    /// <summary>Whether a derivative uses the operands; a is then copied before it is overwritten.</summary>
    static virtual bool DerivativeNeedsOperands => true;

    /// <summary>g · ∂f/∂a.</summary>
    static abstract Tensor? Left(Saved a, Saved b, Tensor g);

    /// <summary>g · ∂f/∂b.</summary>
    static abstract Tensor? Right(Saved a, Saved b, Tensor g);

    static abstract T At<T>(T a, T b) where T : unmanaged, INumber<T>;

    static virtual void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b[i]);
    }

    static virtual void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b);
    }

    static virtual void OverLeft<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a, b[i]);
    }
}
