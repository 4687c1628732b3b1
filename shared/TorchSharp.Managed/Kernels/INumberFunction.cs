using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>A function from any number to a number of the same type.</summary>
internal interface INumberFunction<TSelf> where TSelf : struct, INumberFunction<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    static abstract T At<T>(T x) where T : unmanaged, INumber<T>;

    static virtual void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < x.Length; i++) y[i] = TSelf.At(x[i]);
    }
}
