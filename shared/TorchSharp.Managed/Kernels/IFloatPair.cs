using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>A function of two real numbers, for float and double.</summary>
internal interface IFloatPair<TSelf> where TSelf : struct, IFloatPair<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    static abstract T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T>;
}
