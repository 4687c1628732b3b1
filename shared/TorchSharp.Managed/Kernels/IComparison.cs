using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>A question about two numbers of one type.</summary>
internal interface IComparison<TSelf> where TSelf : struct, IComparison<TSelf>
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    static abstract bool At<T>(T a, T b) where T : unmanaged, INumber<T>;
}
