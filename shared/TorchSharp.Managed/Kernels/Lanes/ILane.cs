namespace TorchSharp.Kernels.Lanes;

/// <summary>
/// What is done with one lane: the elements along the dimensions that an operation works over, in order and without
/// gaps. Fills as many values and indices as the operation gives for a lane; either may be empty.
/// </summary>
internal interface ILane<T> where T : unmanaged
{
    void Run(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices);
}
