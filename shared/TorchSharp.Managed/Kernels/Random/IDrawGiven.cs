using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>A law of numbers with one parameter for each number.</summary>
internal interface IDrawGiven
{
    T Next<T>(RandomStream stream, T given) where T : unmanaged, IFloatingPointIeee754<T>;
}
