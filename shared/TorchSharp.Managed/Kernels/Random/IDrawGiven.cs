using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>A law of numbers with one parameter for each number.</summary>
internal interface IDrawGiven
{
    void Fill<T>(RandomStream stream, ReadOnlySpan<T> given, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>;
}
