namespace TorchSharp.Engine;

/// <summary>A buffer of elements of one CLR type.</summary>
internal sealed class TensorBuffer<T>(ScalarType dtype, T[] data) : TensorBuffer(dtype, data.Length)
    where T : unmanaged
{
    public T[] Data { get; } = data;
}
