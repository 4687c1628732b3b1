using System.Numerics;

namespace TorchSharp.Kernels.Lanes;

/// <summary>A lane operation for every number type.</summary>
internal interface INumberLane
{
    void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>;
}
