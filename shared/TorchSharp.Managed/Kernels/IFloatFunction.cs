using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>A function of a real number, for float and double; integers are promoted first. Its derivative belongs here too.</summary>
internal interface IFloatFunction<TSelf> where TSelf : struct, IFloatFunction<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    static abstract T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>How long one element takes, in additions.</summary>
    static virtual int Cost => 8;

    static virtual void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < x.Length; i++) y[i] = TSelf.At(x[i]);
    }
}
