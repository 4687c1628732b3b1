using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>A function of the bits of two integers.</summary>
internal interface IBitPair<TSelf> where TSelf : struct, IBitPair<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    static abstract T At<T>(T a, T b) where T : unmanaged, IBinaryInteger<T>;
}
