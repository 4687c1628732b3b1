using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>A function of a real number, for float and double; integers are promoted first.</summary>
internal interface IFloatFunction<TSelf> where TSelf : struct, IFloatFunction<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    /// <summary>Whether the derivative uses x, not only the result y; it is then copied before it is overwritten.</summary>
    static virtual bool DerivativeNeedsInput => true;

    /// <summary>g · f'(x), of y = f(x).</summary>
    static abstract Tensor? Derivative(Saved x, Saved y, Tensor g);

    static abstract T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>How long one element takes, in additions.</summary>
    static virtual int Cost => 8;

    static virtual void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < x.Length; i++) y[i] = TSelf.At(x[i]);
    }
}
