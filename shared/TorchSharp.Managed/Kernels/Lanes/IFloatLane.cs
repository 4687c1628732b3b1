using System.Numerics;

namespace TorchSharp.Kernels.Lanes;

/// <summary>A lane operation for float and double.</summary>
internal interface IFloatLane
{
    void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>;
}
