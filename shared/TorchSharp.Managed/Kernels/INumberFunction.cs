using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>A function from any number to a number of the same type.</summary>
internal interface INumberFunction<TSelf> where TSelf : struct, INumberFunction<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    /// <summary>Whether the derivative uses x, not only the result y; it is then copied before it is overwritten.</summary>
    static virtual bool DerivativeNeedsInput => true;

    /// <summary>g · f'(x), of y = f(x).</summary>
    static abstract Tensor? Derivative(Saved x, Saved y, Tensor g);

    static abstract T At<T>(T x) where T : unmanaged, INumber<T>;

    static virtual void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < x.Length; i++) y[i] = TSelf.At(x[i]);
    }
}
