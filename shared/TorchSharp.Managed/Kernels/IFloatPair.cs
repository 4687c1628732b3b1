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
}
