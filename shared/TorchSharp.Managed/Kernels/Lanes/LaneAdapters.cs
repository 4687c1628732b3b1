using System.Numerics;

namespace TorchSharp.Kernels.Lanes;

internal readonly struct NumberLane<TOp, T>(TOp op) : ILane<T>
    where TOp : struct, INumberLane
    where T : unmanaged, INumber<T>
{
    public void Run(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) => op.Run(lane, values, indices);
}

internal readonly struct FloatLane<TOp, T>(TOp op) : ILane<T>
    where TOp : struct, IFloatLane
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) => op.Run(lane, values, indices);
}
