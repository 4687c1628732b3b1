using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>A law of numbers, drawn one after another.</summary>
internal interface IDraw
{
    void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>;
}
