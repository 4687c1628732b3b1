namespace TorchSharp.Engine;

/// <summary>The innermost loop of an elementwise kernel.</summary>
internal interface IInnerLoop
{
    /// <param name="at">Where each operand starts in its buffer.</param>
    /// <param name="step">How far each operand moves from one element to the next.</param>
    /// <param name="count">How many elements there are.</param>
    void Run(ReadOnlySpan<int> at, ReadOnlySpan<int> step, int count);
}
